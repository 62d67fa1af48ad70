<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Audit</name>
    <message>
        <source>操作日志第 %1 条与前后不符，日志已被改动。</source>
        <translation>Entry %1 of the audit trail does not fit the one before: the trail was changed.</translation>
    </message>
</context>
<context>
    <name>AuditVerb</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>操作日志完整，共 %1 条。</source>
        <translation>The audit trail is sound, %1 entries.</translation>
    </message>
    <message>
        <source>操作日志</source>
        <translation>The audit trail</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>已备份到 %1。</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>备份全部数据到一个文件</source>
        <translation>Backs everything up into one file</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>%1年%2月</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>%1年度 %2</source>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>没有字段</source>
        <translation>no fields</translation>
    </message>
    <message>
        <source>缺少 unique 或 title_field</source>
        <translation>unique or title_field is missing</translation>
    </message>
    <message>
        <source>业绩项必须属于一个分类，注册和申报不属于任何分类</source>
        <translation>an achievement belongs to a category, registration and application to none</translation>
    </message>
    <message>
        <source>引用的字段 %1 不存在</source>
        <translation>the field %1 that it names does not exist</translation>
    </message>
    <message>
        <source>columns 中没有 title_field</source>
        <translation>title_field is not among columns</translation>
    </message>
    <message>
        <source>列名“%1”属于两个字段：%2 和 %3</source>
        <translation>the heading &quot;%1&quot; belongs to two fields: %2 and %3</translation>
    </message>
    <message>
        <source>after 引用的字段 %1 不存在</source>
        <translation>the field %1 that after names does not exist</translation>
    </message>
    <message>
        <source>枚举字段必须有 values，其他字段不能有</source>
        <translation>an enum field has values, others have none</translation>
    </message>
    <message>
        <source>min 大于 max</source>
        <translation>min is greater than max</translation>
    </message>
    <message>
        <source>文件夹中没有 *.json 文件</source>
        <translation>there is no *.json file in the folder</translation>
    </message>
    <message>
        <source>文件无法打开</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>不是 JSON 对象：第 %1 个字节处 %2</source>
        <translation>not a JSON object: byte %1, %2</translation>
    </message>
    <message>
        <source>items 中有不是对象的内容</source>
        <translation>items holds something that is no object</translation>
    </message>
    <message>
        <source>取值列表 %1 重复</source>
        <translation>list of values %1 twice</translation>
    </message>
    <message>
        <source>分类 %1 不存在</source>
        <translation>category %1 does not exist</translation>
    </message>
    <message>
        <source>分类 %1 重复</source>
        <translation>category %1 twice</translation>
    </message>
    <message>
        <source>业绩项重复</source>
        <translation>item twice</translation>
    </message>
    <message>
        <source>kind 的取值未知</source>
        <translation>kind is not known</translation>
    </message>
    <message>
        <source>字段重复</source>
        <translation>field twice</translation>
    </message>
    <message>
        <source>类型“%1”未知</source>
        <translation>type &quot;%1&quot; is not known</translation>
    </message>
    <message>
        <source>%1 不是数</source>
        <translation>%1 is not a number</translation>
    </message>
    <message>
        <source>precision 只能是日期字段的 month</source>
        <translation>precision is month, and of date fields only</translation>
    </message>
    <message>
        <source>取值列表 %1 不存在</source>
        <translation>list of values %1 does not exist</translation>
    </message>
    <message>
        <source>取值 %1 或它的同义词重复</source>
        <translation>value %1 or one of its synonyms twice</translation>
    </message>
    <message>
        <source>values 不是数组</source>
        <translation>values is not an array</translation>
    </message>
    <message>
        <source>键“%1”缺失或不是小写英文</source>
        <translation>key &quot;%1&quot; is missing or not lower-case English</translation>
    </message>
    <message>
        <source>缺少中文名或英文名</source>
        <translation>Chinese or English name missing</translation>
    </message>
    <message>
        <source>%1 不是文字</source>
        <translation>%1 is not a text</translation>
    </message>
    <message>
        <source>%1 不是 true 或 false</source>
        <translation>%1 is neither true nor false</translation>
    </message>
    <message>
        <source>%1 中有空的或不是文字的内容</source>
        <translation>%1 holds something empty or no text</translation>
    </message>
    <message>
        <source>%1 不是数组</source>
        <translation>%1 is not an array</translation>
    </message>
    <message>
        <source>%1 中有空的内容</source>
        <translation>%1 holds something empty</translation>
    </message>
    <message>
        <source>成员 %1 未知</source>
        <translation>member %1 is not known</translation>
    </message>
    <message>
        <source>，业绩项 %1</source>
        <translation>, item %1</translation>
    </message>
    <message>
        <source>，字段 %1</source>
        <translation>, field %1</translation>
    </message>
    <message>
        <source>业绩目录有误（%1）：%2。</source>
        <translation>The catalog has a fault (%1): %2.</translation>
    </message>
</context>
<context>
    <name>Central</name>
    <message>
        <source>连接不上人社平台，所有审核结果都保存在本机，恢复网络后可再次同步。</source>
        <translation>Central cannot be reached; everything is kept here, sync again when the network is back.</translation>
    </message>
    <message>
        <source>人社平台暂时繁忙，所有审核结果都保存在本机，请稍后再次同步。</source>
        <translation>Central is busy; everything is kept here, please sync again later.</translation>
    </message>
    <message>
        <source>人社平台没有接受：%1</source>
        <translation>Central did not accept it: %1</translation>
    </message>
    <message>
        <source>人社平台的地址不对，请检查后再试。</source>
        <translation>The address of central is not right.</translation>
    </message>
    <message>
        <source>人社平台的地址必须以 https:// 开头。</source>
        <translation>The address of central must begin with https://.</translation>
    </message>
    <message>
        <source>已取消，已有的结果都已保存。</source>
        <translation>Cancelled; what was answered is kept.</translation>
    </message>
    <message>
        <source>回答的不是人社平台（可能需要先登录本地网络），所有审核结果都保存在本机。</source>
        <translation>What answered is not central (a network that asks to sign in?); everything is kept here.</translation>
    </message>
    <message>
        <source>还没有登录人社平台，请先登录。</source>
        <translation>Not signed in at central yet; please sign in.</translation>
    </message>
    <message>
        <source>人社平台的登录已失效，请重新登录；所有审核结果都保存在本机。</source>
        <translation>The sign-in at central has ended; please sign in again. Everything is kept here.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1也提交了同一成果，并且同为第 %2 位。</source>
        <translation>%1 has submitted the same achievement, also in place %2.</translation>
    </message>
    <message>
        <source>%1也提交了同一成果，请核对。</source>
        <translation>%1 has submitted the same achievement; please compare.</translation>
    </message>
    <message>
        <source>证明材料与%1的“%2”是同一文件。</source>
        <translation>The evidence is the same file as that of &quot;%2&quot; of %1.</translation>
    </message>
    <message>
        <source>本人重复提交了同一内容。</source>
        <translation>The same person has submitted the same thing twice.</translation>
    </message>
    <message>
        <source>缺少现有职称或教育经历，无法核对任职年限。</source>
        <translation>Current title or education is missing, so years in title cannot be checked.</translation>
    </message>
    <message>
        <source>现有职称%1、最高学历%2，不属于正常申报%3的条件（%4）。</source>
        <translation>Current title %1 and highest education %2 do not meet the conditions of a regular application for %3 (%4).</translation>
    </message>
    <message>
        <source>现有职称取得于 %1，至 %2 任职不满 %3 年（%4）。</source>
        <translation>The current title was obtained on %1; by %2 that is less than %3 years (%4).</translation>
    </message>
    <message>
        <source>%1 年度考核未达合格（%2）。</source>
        <translation>The annual assessment of %1 was below qualified (%2).</translation>
    </message>
    <message>
        <source>缺少 %1 年度的年度考核。</source>
        <translation>The annual assessment of %1 is missing.</translation>
    </message>
    <message>
        <source>已于 %1 达到法定退休年龄（%2）。</source>
        <translation>Reached the statutory retirement age on %1 (%2).</translation>
    </message>
    <message>
        <source>该人员 %1 年度的申报已终止，本年度无法再进行职称申报。</source>
        <translation>This person&apos;s application of %1 was terminated; no other can be made that year.</translation>
    </message>
    <message>
        <source>该人员 %1 年度还有另一份职称申报。</source>
        <translation>This person has another application of %1.</translation>
    </message>
    <message>
        <source>缺少必填的“%1”。</source>
        <translation>The required &quot;%1&quot; is missing.</translation>
    </message>
    <message>
        <source>“%1”至少填写一项。</source>
        <translation>At least one of &quot;%1&quot; must be filled in.</translation>
    </message>
    <message>
        <source>事业单位的聘任情况应填写岗位等级。</source>
        <translation>A public institution&apos;s appointment should give the grade of the post.</translation>
    </message>
    <message>
        <source>“%1”%2 晚于今天。</source>
        <translation>&quot;%1&quot; %2 is later than today.</translation>
    </message>
    <message>
        <source>“%1”晚于“%2”。</source>
        <translation>&quot;%1&quot; is later than &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>没有证明材料，请核对原件。</source>
        <translation>There is no evidence; please check the original.</translation>
    </message>
    <message>
        <source>年度 %1 与开始时间 %2 不在同一年。</source>
        <translation>Year %1 and start %2 are not in the same year.</translation>
    </message>
    <message>
        <source>与在“%1”的工作经历时间重叠（%2 至 %3）。</source>
        <translation>Overlaps with the employment at &quot;%1&quot; (%2 to %3).</translation>
    </message>
    <message>
        <source>%1 至 %2 超过一年没有工作或全日制学习经历。</source>
        <translation>From %1 to %2 there is more than a year without work or full-time study.</translation>
    </message>
    <message>
        <source>学历层次与毕业时间的先后不符：%1（%2）与本条（%3）。</source>
        <translation>Level of education and date of graduation are out of order: %1 (%2) and this one (%3).</translation>
    </message>
    <message>
        <source>学分</source>
        <translation>credits</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>%1 年度继续教育共 %2 %3，应不少于 %4 %3</source>
        <translation>Continuing education of %1: %2 %3 in all, at least %4 %3 are expected</translation>
    </message>
    <message>
        <source>；其中专业科目 %1，应不少于 %2</source>
        <translation>; %1 of it in professional subjects, at least %2 are expected</translation>
    </message>
    <message>
        <source>（%1）。</source>
        <translation> (%1).</translation>
    </message>
    <message>
        <source>该人员的注册待审核，审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>This person&apos;s registration is pending; achievements and applications can pass after it (they can be returned before).</translation>
    </message>
    <message>
        <source>该人员没有注册信息，注册并审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>This person has no registration; achievements and applications can pass after one has passed (they can be returned before).</translation>
    </message>
    <message>
        <source>该人员的注册已退回，重新提交并审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>This person&apos;s registration was returned; achievements and applications can pass after it has passed (they can be returned before).</translation>
    </message>
    <message>
        <source>证件号码前六位不是安徽省现行的行政区划代码，可能是已撤并的区划。</source>
        <translation>The first six digits of the ID number are no present region of Anhui; perhaps a former one.</translation>
    </message>
    <message>
        <source>证件号码不正确：%1。</source>
        <translation>The ID number is not right: %1.</translation>
    </message>
    <message>
        <source>性别与证件号码第 17 位不一致。</source>
        <translation>The sex does not fit digit 17 of the ID number.</translation>
    </message>
    <message>
        <source>姓名与花名册不一致：同一证件号码下有“%1”和“%2”。</source>
        <translation>The name differs from the roster: the same ID number has &quot;%1&quot; and &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>没有 --%1 这个选项。</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>Option --%1 takes no value.</translation>
    </message>
    <message>
        <source>选项 --%1 缺少值。</source>
        <translation>Option --%1 needs a value.</translation>
    </message>
    <message>
        <source>选项 --%1 应为不小于 %2 的整数。</source>
        <translation>Option --%1 should be a whole number of at least %2.</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>  未办理%1：%2</source>
        <translation>  not done, %1: %2</translation>
    </message>
    <message>
        <source>编号和 --all 只能给出一种。</source>
        <translation>Give ids or --all, not both.</translation>
    </message>
    <message>
        <source>按条件审核请加上 --all。</source>
        <translation>To decide by filters, add --all.</translation>
    </message>
    <message>
        <source>请给出编号，或用 --all 和条件。</source>
        <translation>Give ids, or --all and filters.</translation>
    </message>
    <message>
        <source>请用 --opinion 填写退回意见。</source>
        <translation>Please give the reason for returning by --opinion.</translation>
    </message>
    <message>
        <source>请用 --opinion 填写审批意见。</source>
        <translation>Please give an opinion by --opinion.</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报；不在终端中运行时请加上 --yes。</source>
        <translation>After a termination no application can be made this year; without a terminal add --yes.</translation>
    </message>
    <message>
        <source>一旦终止申报人员本年度将无法再进行职称申报，确定终止？[y/N] </source>
        <translation>After a termination the person cannot apply this year. Terminate? [y/N] </translation>
    </message>
    <message>
        <source>请再次确认终止？[y/N] </source>
        <translation>Really terminate? [y/N] </translation>
    </message>
    <message>
        <source>没有确认，没有改动。</source>
        <translation>Not confirmed; nothing was changed.</translation>
    </message>
    <message>
        <source>%1：%2 条。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>有数据不能审核，因此一条也没有审核；加上 --each 可以只审核其余的。</source>
        <translation>Some cannot be decided, so none was; --each decides the others.</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Passes submissions</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>终止职称申报</source>
        <translation>Terminates applications</translation>
    </message>
</context>
<context>
    <name>DecisionBody</name>
    <message>
        <source>审核数据的格式不正确：%1</source>
        <translation>The decision&apos;s form is not right: %1</translation>
    </message>
</context>
<context>
    <name>DecisionJob</name>
    <message numerus="yes">
        <source>已通过 %n 条</source>
        <translation>
            <numerusform>Passed: %n</numerusform>
            <numerusform>Passed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已退回 %n 条</source>
        <translation>
            <numerusform>Returned: %n</numerusform>
            <numerusform>Returned: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已终止 %n 条</source>
        <translation>
            <numerusform>Terminated: %n</numerusform>
            <numerusform>Terminated: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>This account can look but not decide.</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>There is no such submission; it may have been withdrawn.</translation>
    </message>
    <message>
        <source>请填写退回意见。</source>
        <translation>Please give the reason for returning.</translation>
    </message>
    <message>
        <source>请填写审批意见。</source>
        <translation>Please give an opinion.</translation>
    </message>
    <message>
        <source>该条数据当前为“%1”，不在待审核状态。</source>
        <translation>This submission is &quot;%1&quot;, not pending.</translation>
    </message>
    <message>
        <source>%1数据不能%2。</source>
        <translation>%1: the action &quot;%2&quot; is not known.</translation>
    </message>
    <message>
        <source>上一次审核尚未上报，请先撤销，再重新审核。</source>
        <translation>The last decision was not sent yet; take it back before deciding anew.</translation>
    </message>
    <message>
        <source>已有审核通过的数据以它为前提：%1。请先处理这些数据。</source>
        <translation>Submissions that passed depend on it: %1. Please deal with them first.</translation>
    </message>
    <message>
        <source>这次审核已经撤销过了。</source>
        <translation>This decision was taken back already.</translation>
    </message>
    <message>
        <source>这次审核不是在本机作出的，不能在本机撤销。</source>
        <translation>This decision was not made at this desk and cannot be taken back here.</translation>
    </message>
    <message>
        <source>这次审核已经上报，不能撤销；如需更正，请重新审核。</source>
        <translation>This decision was sent and cannot be taken back; to correct it, review again.</translation>
    </message>
    <message>
        <source>这次审核正在上报，暂不能撤销。</source>
        <translation>This decision is being sent and cannot be taken back now.</translation>
    </message>
    <message>
        <source>这次审核之后该数据又有变化，不能撤销。</source>
        <translation>The submission has changed since this decision; it cannot be taken back.</translation>
    </message>
    <message>
        <source>等</source>
        <translation>and others</translation>
    </message>
    <message>
        <source>没有这次审核。</source>
        <translation>There is no such decision.</translation>
    </message>
    <message>
        <source>已有审核通过的数据以它为前提：%1。请先撤销这些审核。</source>
        <translation>Submissions that passed depend on it: %1. Please take those back first.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>职审台</source>
        <translation>TitleDesk</translation>
    </message>
    <message>
        <source>这个单位的职审台已经打开。</source>
        <translation>This unit&apos;s desk is open already.</translation>
    </message>
    <message>
        <source>单位数据的文件夹</source>
        <translation>The unit&apos;s folder</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>至今</source>
        <translation>until now</translation>
    </message>
    <message>
        <source>%1  第 %2 次提交</source>
        <translation>%1  submission %2</translation>
    </message>
    <message>
        <source>%1  %2（%3）</source>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1  撤销%2（%3）</source>
        <translation>%1  taken back: %2 (%3)</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示该人员的完整证件号码和手机号码，离开该人员后恢复；记入操作日志</source>
        <translation>Shows this person&apos;s whole ID number and phone until another person is shown; goes into the audit trail</translation>
    </message>
    <message>
        <source>%1 年度</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>申报内容</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>%1（上次：%2）</source>
        <translation>%1 (before: %2)</translation>
    </message>
    <message>
        <source>证明材料（%1）</source>
        <translation>Evidence (%1)</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件。</source>
        <translation>No evidence came with it; please check the original.</translation>
    </message>
    <message>
        <source>系统核查</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>未发现问题。</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>审核记录</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>无法读取该文件，没有添加。</source>
        <translation>The file cannot be read; it was not added.</translation>
    </message>
    <message>
        <source>该文件正在被修改，没有添加，请稍后再试。</source>
        <translation>The file is being changed; it was not added. Please try again later.</translation>
    </message>
    <message>
        <source>没有这份证明材料。</source>
        <translation>There is no such evidence.</translation>
    </message>
    <message>
        <source>无法写入文件，请检查磁盘空间和文件夹的权限。</source>
        <translation>The file cannot be written; please check space and permissions.</translation>
    </message>
    <message>
        <source>该文件是空的，没有添加。</source>
        <translation>The file is empty; it was not added.</translation>
    </message>
    <message>
        <source>该文件超过 200 MB，没有添加。请压缩后再添加。</source>
        <translation>The file is larger than 200 MB; it was not added.</translation>
    </message>
</context>
<context>
    <name>EvidenceVerb</name>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>字节</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>用法：evidence add 编号 文件…，evidence list 编号，evidence save SHA256 文件。</source>
        <translation>Usage: evidence add ID FILE…, evidence list ID, evidence save SHA256 FILE.</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>导出的格式应为 xlsx 或 csv（按文件的后缀，或用 --format）。</source>
        <translation>Exports are xlsx or csv (by the suffix, or --format).</translation>
    </message>
    <message>
        <source>导出不用 --limit 和 --after。</source>
        <translation>export takes neither --limit nor --after.</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2。</source>
        <translation>Exported %1 rows to %2.</translation>
    </message>
    <message>
        <source>导出到文件</source>
        <translation>Exports to a file</translation>
    </message>
</context>
<context>
    <name>FieldParser</name>
    <message>
        <source>内容过长，最多 %1 个字</source>
        <translation>Too long, at most %1 characters</translation>
    </message>
    <message>
        <source>“%1”不是日期</source>
        <translation>&quot;%1&quot; is not a date</translation>
    </message>
    <message>
        <source>“%1”只写到月，此处应写到日</source>
        <translation>&quot;%1&quot; has the month only; a day is needed here</translation>
    </message>
    <message>
        <source>“%1”晚于今天</source>
        <translation>&quot;%1&quot; is later than today</translation>
    </message>
    <message>
        <source>“%1”不是年度</source>
        <translation>&quot;%1&quot; is not a year</translation>
    </message>
    <message>
        <source>年度“%1”超出范围</source>
        <translation>Year &quot;%1&quot; is out of range</translation>
    </message>
    <message>
        <source>“%1”不是学年，应如 2025—2026</source>
        <translation>&quot;%1&quot; is not a school year such as 2025—2026</translation>
    </message>
    <message>
        <source>“%1”不是数字</source>
        <translation>&quot;%1&quot; is not a number</translation>
    </message>
    <message>
        <source>“%1”不是整数</source>
        <translation>&quot;%1&quot; is not a whole number</translation>
    </message>
    <message>
        <source>“%1”超出范围</source>
        <translation>&quot;%1&quot; is out of range</translation>
    </message>
    <message>
        <source>“%1”不在可选范围内（%2）</source>
        <translation>&quot;%1&quot; is not one of the choices (%2)</translation>
    </message>
    <message>
        <source>“%1”不是电话号码</source>
        <translation>&quot;%1&quot; is not a phone number</translation>
    </message>
    <message>
        <source>“%1”不是邮箱地址</source>
        <translation>&quot;%1&quot; is not an e-mail address</translation>
    </message>
    <message>
        <source>ISBN “%1”不正确，校验位不符或位数不对</source>
        <translation>ISBN &quot;%1&quot; is not right: check digit or length</translation>
    </message>
    <message>
        <source>ISSN “%1”不正确，校验位不符或位数不对</source>
        <translation>ISSN &quot;%1&quot; is not right: check digit or length</translation>
    </message>
    <message>
        <source>专利号“%1”不正确，校验位不符或位数不对</source>
        <translation>Patent number &quot;%1&quot; is not right: check digit or length</translation>
    </message>
    <message>
        <source>统一社会信用代码“%1”不正确</source>
        <translation>Credit code &quot;%1&quot; is not right</translation>
    </message>
    <message>
        <source>应为 18 位</source>
        <translation>it should have 18 characters</translation>
    </message>
    <message>
        <source>含有数字和末位 X 以外的字符</source>
        <translation>it holds characters other than digits and a final X</translation>
    </message>
    <message>
        <source>其中的出生日期不存在</source>
        <translation>its date of birth does not exist</translation>
    </message>
    <message>
        <source>其中的出生日期晚于今天</source>
        <translation>its date of birth is later than today</translation>
    </message>
    <message>
        <source>校验位不符</source>
        <translation>the check character does not fit</translation>
    </message>
    <message>
        <source>后几位已被电子表格丢失，请把该列设为文本格式后重新录入</source>
        <translation>a spreadsheet has lost its last digits; format the column as text and enter it again</translation>
    </message>
    <message>
        <source>证件号码“%1”不正确</source>
        <translation>ID number &quot;%1&quot; is not right</translation>
    </message>
    <message>
        <source>证件号码“%1”不正确：%2</source>
        <translation>ID number &quot;%1&quot; is not right: %2</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>选项 --%1 没有“%2”这个值。</source>
        <translation>Option --%1 has no value &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>业绩项“%1”不属于所给的分类。</source>
        <translation>Item &quot;%1&quot; is not of the category given.</translation>
    </message>
    <message>
        <source>--after 所给的数据不在这个列表中。</source>
        <translation>What --after names is not in this list.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1：共 %2 行，新增 %3，更新 %4，未变 %5，未导入 %6。</source>
        <translation>%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 rejected.</translation>
    </message>
    <message>
        <source>  %1第 %2 行 %3：%4</source>
        <translation>  %1row %2 %3: %4</translation>
    </message>
    <message>
        <source>--rejects 一次只用于一个文件。</source>
        <translation>--rejects takes one file at a time.</translation>
    </message>
    <message>
        <source>导入电子表格</source>
        <translation>Imports spreadsheets</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>审核之后，该数据在平台上又有了新的版本。</source>
        <translation>After the review central has received a new version.</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>缺少选项 --%1。</source>
        <translation>Option --%1 is missing.</translation>
    </message>
    <message>
        <source>--nature 应为其中之一：%1。</source>
        <translation>--nature is one of: %1.</translation>
    </message>
    <message>
        <source>--affiliation 应为其中之一：%1。</source>
        <translation>--affiliation is one of: %1.</translation>
    </message>
    <message>
        <source>已建立单位“%1”，数据在 %2。</source>
        <translation>The unit &quot;%1&quot; was made; its data are in %2.</translation>
    </message>
    <message>
        <source>恢复密钥（只显示这一次，请抄下来妥善保管）：%1</source>
        <translation>Recovery key (shown once; write it down and keep it safe): %1</translation>
    </message>
    <message>
        <source>建立新的单位数据</source>
        <translation>Makes a new unit</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>花名册中没有此人，请先导入花名册。</source>
        <translation>The roster does not have this person; please import the roster first.</translation>
    </message>
    <message>
        <source>该数据在上报前又有新的提交，请对新内容重新审核。</source>
        <translation>This was submitted anew before it was sent; please review the new version.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>没有密码：请设置环境变量 TITLEDESK_PASSWORD，或用 --password-stdin 从标准输入给出。</source>
        <translation>No password: set TITLEDESK_PASSWORD or give it by --password-stdin.</translation>
    </message>
    <message>
        <source>账号 %1 的密码：</source>
        <translation>Password of account %1: </translation>
    </message>
    <message>
        <source>再输入一次：</source>
        <translation>Again: </translation>
    </message>
    <message>
        <source>两次输入的密码不同，没有改动。</source>
        <translation>The two passwords differ; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Submitted at</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>列出申报数据</source>
        <translation>Lists submissions</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>选择</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>审核类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>业绩项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>系统核查</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>材料数</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>第几次提交</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Submitted at</translation>
    </message>
    <message>
        <source>已等待</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>用法：titledesk-cli [--data 文件夹] [--json] [--account 账号] 命令 …</source>
        <translation>Usage: titledesk-cli [--data DIR] [--json] [--account NAME] VERB …</translation>
    </message>
    <message>
        <source>密码取自环境变量 TITLEDESK_PASSWORD、--password-stdin，或在终端输入。</source>
        <translation>The password comes from TITLEDESK_PASSWORD, --password-stdin, or is asked for at a terminal.</translation>
    </message>
    <message>
        <source>titledesk-cli 命令 --help 显示一个命令的用法。</source>
        <translation>titledesk-cli VERB --help shows how a verb is used.</translation>
    </message>
    <message>
        <source>请给出命令；titledesk-cli --help 列出全部命令。</source>
        <translation>Please give a verb; titledesk-cli --help lists them.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令；titledesk-cli --help 列出全部命令。</source>
        <translation>There is no verb &quot;%1&quot;; titledesk-cli --help lists them.</translation>
    </message>
    <message>
        <source>用法：titledesk-cli %1 %2</source>
        <translation>Usage: titledesk-cli %1 %2</translation>
    </message>
    <message>
        <source>参数个数不对。</source>
        <translation>The number of arguments is not right.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>该人员的注册信息尚未审核通过，其申报数据暂不能通过，请先办理人员注册审核。</source>
        <translation>This person&apos;s registration has not passed, so this cannot pass yet; review the registration first.</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报，请确认后再终止。</source>
        <translation>After a termination no application can be made this year; please confirm.</translation>
    </message>
    <message>
        <source>尚未填写单位推荐意见。</source>
        <translation>There is no recommendation yet.</translation>
    </message>
    <message>
        <source>单位推荐意见没有内容。</source>
        <translation>The recommendation is empty.</translation>
    </message>
    <message>
        <source>尚未填写单位公示情况。</source>
        <translation>The publicity is not filled in.</translation>
    </message>
    <message>
        <source>尚未上传单位公示证明和材料。</source>
        <translation>The proof of publicity is missing.</translation>
    </message>
    <message>
        <source>尚未选择是否占用本单位职位数。</source>
        <translation>Whether a post of the unit is taken is not answered.</translation>
    </message>
    <message>
        <source>尚未选择占用的岗位等级。</source>
        <translation>The grade of the post is not chosen.</translation>
    </message>
    <message>
        <source>尚未填写是否占用本单位职位数的说明。</source>
        <translation>The note on the post is missing.</translation>
    </message>
</context>
<context>
    <name>NewsVerb</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>职称信息</source>
        <translation>News</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>该条审核的上报状态已改变，请刷新后再试。</source>
        <translation>The state of this entry has changed; please refresh and try again.</translation>
    </message>
    <message>
        <source>待上报</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>上报中</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>已上报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>内容已变更</source>
        <translation>Changed at central</translation>
    </message>
    <message>
        <source>平台未接收</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>已放弃上报</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>已由后一次审核取代</source>
        <translation>Replaced by a later decision</translation>
    </message>
</context>
<context>
    <name>OutboxVerb</name>
    <message>
        <source>选项 --state 没有“%1”这个值。</source>
        <translation>Option --state has no value &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>平台答复</source>
        <translation>Central says</translation>
    </message>
    <message>
        <source>outbox 之后应为 retry 或 discard。</source>
        <translation>After outbox comes retry or discard.</translation>
    </message>
    <message>
        <source>请给出审核的编号。</source>
        <translation>Please give the ids of decisions.</translation>
    </message>
    <message>
        <source>等待上报的审核</source>
        <translation>Decisions that wait</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>花名册中没有此人。</source>
        <translation>The roster does not have this person.</translation>
    </message>
    <message>
        <source>有多人同名，请改用证件号码。</source>
        <translation>Several people have this name; please use the ID number.</translation>
    </message>
</context>
<context>
    <name>PlansVerb</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>Review plans</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>Deadlines</translation>
    </message>
</context>
<context>
    <name>Recommend</name>
    <message>
        <source>选项 --%1 应为日期，如 2026-03-02。</source>
        <translation>Option --%1 should be a date such as 2026-03-02.</translation>
    </message>
    <message>
        <source>程序没有该年度的节假日安排，请自行核对公示不少于五个工作日，然后加上 --calendar-confirmed。</source>
        <translation>The program does not have the holidays of that year; check that the publicity has five working days and add --calendar-confirmed.</translation>
    </message>
    <message>
        <source>选项 --takes-post 应为 yes 或 no。</source>
        <translation>Option --takes-post is yes or no.</translation>
    </message>
    <message>
        <source>岗位等级应为 1 至 13。</source>
        <translation>The grade is 1 to 13.</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>没有这条申报数据。</source>
        <translation>There is no such submission.</translation>
    </message>
    <message>
        <source>只有职称申报需要单位推荐意见。</source>
        <translation>Only applications need a recommendation of the unit.</translation>
    </message>
    <message>
        <source>该申报已经审核，单位推荐意见不能再修改。</source>
        <translation>This application was reviewed; its recommendation can no longer be changed.</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对，没有保存。</source>
        <translation>The dates of the publicity are not right; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>已恢复到 %1。</source>
        <translation>Restored to %1.</translation>
    </message>
    <message>
        <source>把备份恢复到空的文件夹</source>
        <translation>Restores a backup into an empty folder</translation>
    </message>
</context>
<context>
    <name>SampleVerb</name>
    <message>
        <source>请给出 --people 和 --per-person。</source>
        <translation>Please give --people and --per-person.</translation>
    </message>
    <message>
        <source>最多 %1 人。</source>
        <translation>At most %1 people.</translation>
    </message>
    <message>
        <source>已生成示例人员 %1 名、申报数据 %2 条。</source>
        <translation>Made %1 people and %2 submissions.</translation>
    </message>
    <message>
        <source>填入虚构的示例数据</source>
        <translation>Fills in made-up data</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>本单位尚未登记。</source>
        <translation>The unit is not registered yet.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>#%1 %2 %3（%4）</source>
        <translation>#%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>证明材料：%1（%2 字节）</source>
        <translation>Evidence: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>检查：%1</source>
        <translation>Check: %1</translation>
    </message>
    <message>
        <source>%1：可以</source>
        <translation>%1: can be done</translation>
    </message>
    <message>
        <source>%1：还缺 %2</source>
        <translation>%1: missing %2</translation>
    </message>
    <message>
        <source>显示一条申报数据的全部内容</source>
        <translation>Shows all of one submission</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>没有平台密码：请设置环境变量 TITLEDESK_CENTRAL_SECRET。</source>
        <translation>No password for central: set TITLEDESK_CENTRAL_SECRET.</translation>
    </message>
    <message>
        <source>平台账号的密码：</source>
        <translation>Password at central: </translation>
    </message>
    <message>
        <source>请给出 --enrol 或 --account 之一。</source>
        <translation>Give --enrol or --account.</translation>
    </message>
    <message>
        <source>请用 --server 给出平台地址。</source>
        <translation>Please give the address by --server.</translation>
    </message>
    <message>
        <source>已登录 %1。</source>
        <translation>Signed in at %1.</translation>
    </message>
    <message>
        <source>登录人社平台</source>
        <translation>Sign in to central</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>无法写入备份文件，请检查磁盘空间和文件夹的权限。</source>
        <translation>The backup cannot be written; please check space and permissions.</translation>
    </message>
    <message>
        <source>这不是完好的备份文件，没有恢复任何内容。请换一个备份。</source>
        <translation>This is not a sound backup; nothing was restored. Please take another one.</translation>
    </message>
    <message>
        <source>恢复的目标文件夹必须是空的，没有改动任何内容。</source>
        <translation>The folder to restore into must be empty; nothing was changed.</translation>
    </message>
    <message>
        <source>程序安装不完整：缺少加密数据库组件，请重新安装。</source>
        <translation>The program is not installed completely: the encrypted database is missing. Please install it again.</translation>
    </message>
    <message>
        <source>内存不足，无法计算密钥，没有保存。</source>
        <translation>There is not enough memory to compute the key; nothing was saved.</translation>
    </message>
    <message>
        <source>账号或密码不正确，没有打开。</source>
        <translation>Account or password is not right; nothing was opened.</translation>
    </message>
    <message>
        <source>无法在这个位置写入文件，请检查文件夹的权限或选择另一个文件夹。</source>
        <translation>Files cannot be written here; please check permissions or choose another folder.</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改。</source>
        <translation>Name, credit code and nature of the unit cannot be changed after registration.</translation>
    </message>
    <message>
        <source>单位信息不能删除。</source>
        <translation>The unit cannot be deleted.</translation>
    </message>
    <message>
        <source>审核记录已固定，不能修改或删除。</source>
        <translation>A decision cannot be changed or deleted.</translation>
    </message>
    <message>
        <source>该数据已有新的版本或新的审核结果，请刷新后再审核。</source>
        <translation>There is a new version or a new decision; please refresh before reviewing.</translation>
    </message>
    <message>
        <source>只有职称申报可以终止。</source>
        <translation>Only applications can be terminated.</translation>
    </message>
    <message>
        <source>该人员的注册信息尚未审核通过，请先审核其注册信息。</source>
        <translation>This person&apos;s registration has not passed; please review it first.</translation>
    </message>
    <message>
        <source>已审核的版本不能修改。</source>
        <translation>A version that was reviewed cannot be changed.</translation>
    </message>
    <message>
        <source>版本顺序不对，没有保存。</source>
        <translation>The versions are out of order; nothing was saved.</translation>
    </message>
    <message>
        <source>申报数据不能删除。</source>
        <translation>Submissions cannot be deleted.</translation>
    </message>
    <message>
        <source>这条申报数据已经存在。</source>
        <translation>This submission exists already.</translation>
    </message>
    <message>
        <source>申报数据的编号和业绩项不能修改。</source>
        <translation>Id and item of a submission cannot be changed.</translation>
    </message>
    <message>
        <source>没有审核记录，状态不能改变。</source>
        <translation>Without a decision the state cannot change.</translation>
    </message>
    <message>
        <source>该人员本年度的申报已被终止，本年度不能再次申报。</source>
        <translation>This person&apos;s application of the year was terminated; no other can be made this year.</translation>
    </message>
    <message>
        <source>待上报的内容已固定，不能修改。</source>
        <translation>What waits to be sent cannot be changed.</translation>
    </message>
    <message>
        <source>该上报已经结束，不能再改变。</source>
        <translation>This entry is closed and cannot be changed.</translation>
    </message>
    <message>
        <source>该审核已经上报，不能撤销。</source>
        <translation>This decision was sent and cannot be taken back.</translation>
    </message>
    <message>
        <source>操作日志不能修改。</source>
        <translation>The audit trail cannot be changed.</translation>
    </message>
    <message>
        <source>岗位核准信息提交后不能修改。</source>
        <translation>Approved posts cannot be changed after they were submitted.</translation>
    </message>
    <message>
        <source>该操作不被允许，没有保存。</source>
        <translation>This is not allowed; nothing was saved.</translation>
    </message>
    <message>
        <source>单位数据已损坏。程序没有改动任何文件；请保留该文件夹，并从最近的备份恢复。</source>
        <translation>The unit&apos;s data are damaged. No file was changed; keep the folder and restore the latest backup.</translation>
    </message>
    <message>
        <source>数据不符合要求，没有保存。</source>
        <translation>The data do not meet the rules; nothing was saved.</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>磁盘空间不足，没有保存。请清理磁盘后再试。</source>
        <translation>The disk is full; nothing was saved. Please free some space and try again.</translation>
    </message>
    <message>
        <source>另一个程序正在写入单位数据，没有保存。请稍后再试。</source>
        <translation>Another program is writing; nothing was saved. Please try again later.</translation>
    </message>
    <message>
        <source>无法读写单位数据的文件，请检查磁盘和文件夹的权限。</source>
        <translation>The unit&apos;s files cannot be read or written; please check disk and permissions.</translation>
    </message>
    <message>
        <source>程序内部出错，没有保存。</source>
        <translation>An internal error; nothing was saved.</translation>
    </message>
    <message>
        <source>这个文件夹里已经有单位数据，没有改动。请打开它，或选择另一个文件夹。</source>
        <translation>There is a unit in this folder already; nothing was changed. Open it or choose another folder.</translation>
    </message>
    <message>
        <source>请填写账号和密码。</source>
        <translation>Please fill in account and password.</translation>
    </message>
    <message>
        <source>这个文件夹里没有单位数据。请先新建单位，或选择正确的文件夹。</source>
        <translation>There is no unit in this folder. Make a new one or choose the right folder.</translation>
    </message>
    <message>
        <source>单位数据不能放在网络共享文件夹里，否则可能丢失。请选择本机硬盘上的文件夹。</source>
        <translation>A unit&apos;s data must not lie on a network share, where they could be lost. Please choose a folder of this machine.</translation>
    </message>
    <message>
        <source>无法写入单位数据的文件夹，请检查磁盘空间和文件夹的权限。</source>
        <translation>The unit&apos;s folder cannot be written; please check space and permissions.</translation>
    </message>
    <message>
        <source>单位数据由更新版本的程序写入。请升级程序后再打开；数据没有改动。</source>
        <translation>A newer version of the program has written these data. Please upgrade; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>人员注册</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>业绩</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>Title applications</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminate</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>本程序的业绩库中没有这一业绩项。</source>
        <translation>The program&apos;s catalog does not have this item.</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>There is no such submission; it may have been withdrawn.</translation>
    </message>
    <message>
        <source>已取消，没有任何改动。</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>正在连接人社平台</source>
        <translation>Connecting to central</translation>
    </message>
    <message>
        <source>正在接收</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>正在上传证明材料</source>
        <translation>Uploading evidence</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>正在进行上报核对</source>
        <translation>Comparing with central</translation>
    </message>
    <message>
        <source>另一个程序正在同步，请稍后再试。</source>
        <translation>Another program is syncing; please try again later.</translation>
    </message>
</context>
<context>
    <name>SyncVerb</name>
    <message>
        <source>接收：新增或更新 %1，撤回 %2。</source>
        <translation>Received: %1 new or changed, %2 withdrawn.</translation>
    </message>
    <message>
        <source>上报：%1 条，冲突 %2，未接收 %3，还在等待 %4。</source>
        <translation>Sent: %1, conflicts %2, not accepted %3, still waiting %4.</translation>
    </message>
    <message>
        <source>核对一致。</source>
        <translation>Desk and central agree.</translation>
    </message>
    <message>
        <source>核对不一致或没有核对。</source>
        <translation>Desk and central differ, or were not compared.</translation>
    </message>
    <message>
        <source>与人社平台同步</source>
        <translation>Syncs with central</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>各业绩项的全部数据和已审核数据</source>
        <translation>All and reviewed, by item</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>已撤销 %1 条。</source>
        <translation>Taken back: %1.</translation>
    </message>
    <message>
        <source>撤销尚未上报的审核</source>
        <translation>Takes back decisions that were not sent</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>机关</source>
        <translation>Government body</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>国有企业</source>
        <translation>State enterprise</translation>
    </message>
    <message>
        <source>民营企业</source>
        <translation>Private enterprise</translation>
    </message>
    <message>
        <source>外商投资企业</source>
        <translation>Foreign enterprise</translation>
    </message>
    <message>
        <source>社会团体</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>民办非企业单位</source>
        <translation>Private non-profit</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>中央驻皖</source>
        <translation>Central, in Anhui</translation>
    </message>
    <message>
        <source>省属</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市属</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县区属</source>
        <translation>County</translation>
    </message>
    <message>
        <source>属地代码“%1”不存在，请从安徽省、各市、各县区中选择。</source>
        <translation>Region code &quot;%1&quot; does not exist; choose Anhui, a city or a county.</translation>
    </message>
    <message>
        <source>中央驻皖单位和省属单位的属地请直接选择“安徽省”。</source>
        <translation>Units of the centre and the province choose Anhui itself as region.</translation>
    </message>
    <message>
        <source>市属单位的属地请选择对应市。</source>
        <translation>Units of a city choose the city as region.</translation>
    </message>
    <message>
        <source>县区属单位和其他单位的属地请根据实际情况选择对应县区。</source>
        <translation>Units of a county and others choose the county as region.</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Please fill in the unit&apos;s name.</translation>
    </message>
    <message>
        <source>统一社会信用代码“%1”不正确，请核对 18 位代码；没有代码的单位请留空。</source>
        <translation>Credit code &quot;%1&quot; is not right; check the 18 characters, or leave it empty where there is none.</translation>
    </message>
    <message>
        <source>请选择单位性质。</source>
        <translation>Please choose the unit&apos;s nature.</translation>
    </message>
    <message>
        <source>请选择单位隶属。</source>
        <translation>Please choose the affiliation.</translation>
    </message>
    <message>
        <source>法定代表人身份证号码不正确，请核对。</source>
        <translation>The legal representative&apos;s ID number is not right.</translation>
    </message>
</context>
<context>
    <name>UnitVerb</name>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>“%1”不是“栏目=内容”；栏目有：%2。</source>
        <translation>&quot;%1&quot; is not FIELD=VALUE; the fields are: %2.</translation>
    </message>
    <message>
        <source>unit 之后应为 show 或 set。</source>
        <translation>After unit comes show or set.</translation>
    </message>
    <message>
        <source>用法：unit show，或 unit set 栏目=内容 …</source>
        <translation>Usage: unit show, or unit set FIELD=VALUE …</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>万元</source>
        <translation>×10,000 yuan</translation>
    </message>
    <message>
        <source>万字</source>
        <translation>×10,000 characters</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>例</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>units</translation>
    </message>
    <message>
        <source>周</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>学分</source>
        <translation>credits</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>级</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>lessons</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 无法读取：%2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 不是这个单位的文件。</source>
        <translation>%1 is not a file of this unit.</translation>
    </message>
    <message>
        <source>%1 的预写日志已损坏。</source>
        <translation>The write-ahead log of %1 is damaged.</translation>
    </message>
    <message>
        <source>%1 的长度不对。</source>
        <translation>%1 does not have the right length.</translation>
    </message>
    <message>
        <source>%1 第 %2 页已损坏。</source>
        <translation>Page %2 of %1 is damaged.</translation>
    </message>
    <message>
        <source>%1 结构不完整。</source>
        <translation>The structure of %1 is not whole.</translation>
    </message>
    <message>
        <source>%1 中有记录指向不存在的记录。</source>
        <translation>%1 has records that point to nothing.</translation>
    </message>
    <message>
        <source>单位数据由更新版本的程序写入。</source>
        <translation>A newer version of the program has written these data.</translation>
    </message>
    <message>
        <source>单位数据比上次保存时旧，或操作日志缺少记录。</source>
        <translation>The data are older than when they were last saved, or audit entries are missing.</translation>
    </message>
    <message>
        <source>操作日志不完整。</source>
        <translation>The audit trail is not whole.</translation>
    </message>
    <message>
        <source>统计数字与申报数据不一致。</source>
        <translation>The numbers do not agree with the submissions.</translation>
    </message>
    <message>
        <source>证明材料比上次保存时旧。</source>
        <translation>The evidence is older than when it was last saved.</translation>
    </message>
    <message>
        <source>证明材料 %1 已损坏。</source>
        <translation>Evidence %1 is damaged.</translation>
    </message>
    <message>
        <source>证明材料 %1 缺失。</source>
        <translation>Evidence %1 is missing.</translation>
    </message>
    <message>
        <source>证明材料无法读取。</source>
        <translation>The evidence cannot be read.</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>单位数据已损坏。没有改动任何文件，请从最近的完好备份恢复。</source>
        <translation>The unit&apos;s data are damaged. No file was changed; please restore the latest sound backup.</translation>
    </message>
    <message>
        <source>数据完好：申报数据 %1 条，证明材料 %2 个，操作日志 %3 条。</source>
        <translation>All sound: %1 submissions, %2 files of evidence, %3 audit entries.</translation>
    </message>
    <message>
        <source>检查全部数据是否完好</source>
        <translation>Checks that everything is sound</translation>
    </message>
</context>
<context>
    <name>titledesk::ArchivePage</name>
    <message>
        <source>业绩档案</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>还没有申报数据</source>
        <translation>Nothing submitted yet</translation>
    </message>
    <message>
        <source>已审核 %1，待审核 %2</source>
        <translation>reviewed %1, pending %2</translation>
    </message>
    <message>
        <source>共 %1 条：待审核 %2，已通过 %3，已退回 %4</source>
        <translation>%1 in all: pending %2, passed %3, returned %4</translation>
    </message>
</context>
<context>
    <name>titledesk::BatchDialog</name>
    <message>
        <source>批量审核 · 通过</source>
        <translation>Review many · Pass</translation>
    </message>
    <message>
        <source>批量审核 · 退回</source>
        <translation>Review many · Return</translation>
    </message>
    <message>
        <source>批量审核 · 终止</source>
        <translation>Review many · Terminate</translation>
    </message>
    <message numerus="yes">
        <source>正在核对所选的 %n 条…</source>
        <translation>
            <numerusform>Checking what was selected: %n…</numerusform>
            <numerusform>Checking what was selected: %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>不能审核的原因</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>不能审核的</source>
        <translation>What cannot be decided</translation>
    </message>
    <message>
        <source>先查看</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>所有数据用同一条意见</source>
        <translation>One opinion for all</translation>
    </message>
    <message>
        <source>逐条填写意见</source>
        <translation>One opinion for each</translation>
    </message>
    <message>
        <source>一次最多逐条填写 %1 条</source>
        <translation>At most %1 can have an opinion of their own</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>退回意见</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>意见（空的用上面的意见）</source>
        <translation>Opinion (empty: the one above)</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>将通过 %n 条。</source>
        <translation>
            <numerusform>To be passed: %n.</numerusform>
            <numerusform>To be passed: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>将退回 %n 条。</source>
        <translation>
            <numerusform>To be returned: %n.</numerusform>
            <numerusform>To be returned: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>所选中有 %n 条不能审核，将被跳过：</source>
        <translation>
            <numerusform>Of the selection these cannot be decided and are skipped: %n</numerusform>
            <numerusform>Of the selection these cannot be decided and are skipped: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>其中 %n 条尚未查看证明材料</source>
        <translation>
            <numerusform>Evidence not looked at yet: %n</numerusform>
            <numerusform>Evidence not looked at yet: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>其余略</source>
        <translation>and more</translation>
    </message>
    <message>
        <source>所选数据都不能审核。</source>
        <translation>None of the selection can be decided.</translation>
    </message>
    <message>
        <source>请选择“先查看”或“继续”。</source>
        <translation>Please choose &quot;Look first&quot; or &quot;Go on&quot;.</translation>
    </message>
    <message>
        <source>第 %1 条还没有意见。</source>
        <translation>Row %1 has no opinion yet.</translation>
    </message>
    <message>
        <source>请输入审批意见。</source>
        <translation>Please enter an opinion.</translation>
    </message>
    <message>
        <source>请输入退回意见。</source>
        <translation>Please enter the reason for returning.</translation>
    </message>
    <message>
        <source>已取消，没有审核任何数据。</source>
        <translation>Cancelled; nothing was decided.</translation>
    </message>
</context>
<context>
    <name>titledesk::DecisionDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请输入审批意见。</source>
        <translation>Please enter an opinion.</translation>
    </message>
</context>
<context>
    <name>titledesk::DetailPane</name>
    <message>
        <source>从列表中选择一条数据，在这里查看并审核。</source>
        <translation>Choose a row of the list to look at it and review it here.</translation>
    </message>
    <message>
        <source>申报内容</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>◂ 上一条</source>
        <translation>◂ Previous</translation>
    </message>
    <message>
        <source>上一条</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一条 ▸</source>
        <translation>Next ▸</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>撤销审核</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>通过（P）</source>
        <translation>Pass (P)</translation>
    </message>
    <message>
        <source>退回（R）</source>
        <translation>Return (R)</translation>
    </message>
    <message>
        <source>不能通过：%1</source>
        <translation>Cannot pass: %1</translation>
    </message>
    <message>
        <source>这条数据没有证明材料。</source>
        <translation>This submission has no evidence.</translation>
    </message>
    <message>
        <source>更正为通过</source>
        <translation>Correct to passed</translation>
    </message>
    <message>
        <source>更正为退回</source>
        <translation>Correct to returned</translation>
    </message>
    <message>
        <source>更正为终止</source>
        <translation>Correct to terminated</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceView</name>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>证明材料 · %1</source>
        <translation>Evidence · %1</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1”不是图片，请另存后打开。</source>
        <translation>&quot;%1&quot; is not a picture; save it to open it.</translation>
    </message>
    <message>
        <source>另存证明材料</source>
        <translation>Save evidence</translation>
    </message>
</context>
<context>
    <name>titledesk::ExportDialog</name>
    <message numerus="yes">
        <source>将导出 %n 条数据。</source>
        <translation>
            <numerusform>To be exported: %n.</numerusform>
            <numerusform>To be exported: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Excel 工作簿（xlsx），每个业绩项一张工作表</source>
        <translation>Excel workbook (xlsx), a sheet for each item</translation>
    </message>
    <message>
        <source>CSV 文件（UTF-8）</source>
        <translation>CSV file (UTF-8)</translation>
    </message>
    <message>
        <source>隐去证件号码和手机号码的中间几位</source>
        <translation>Hide the middle of ID numbers and phones</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>导出到</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>审核数据-%1.%2</source>
        <translation>review-%1.%2</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已取消，没有写出文件。</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>已导出 %1 条到 %2</source>
        <translation>Exported %1 to %2</translation>
    </message>
</context>
<context>
    <name>titledesk::HomePage</name>
    <message>
        <source>单位首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>业绩待审核</source>
        <translation>Achievements pending</translation>
    </message>
    <message>
        <source>职称申报待审核</source>
        <translation>Applications pending</translation>
    </message>
    <message>
        <source>人员注册待审核</source>
        <translation>Registrations pending</translation>
    </message>
    <message>
        <source>审核统计</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>分类统计</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>同步与上报</source>
        <translation>Receiving and sending</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>最新职称信息</source>
        <translation>News</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 截止，还有 %n 天</source>
        <translation>
            <numerusform>%1
by %2, days left: %n</numerusform>
            <numerusform>%1
by %2, days left: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</source>
        <translation>No deadline ahead. New review plans show here after a sync.</translation>
    </message>
    <message>
        <source>还没有职称信息。点“同步”从人社平台接收。</source>
        <translation>No news yet. Sync receives it from central.</translation>
    </message>
    <message>
        <source>上次接收：%1</source>
        <translation>Last received: %1</translation>
    </message>
    <message>
        <source>还没有从人社平台接收过。</source>
        <translation>Nothing was received from central yet.</translation>
    </message>
    <message numerus="yes">
        <source>待上报 %n 条</source>
        <translation>
            <numerusform>Waiting to be sent: %n</numerusform>
            <numerusform>Waiting to be sent: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待上报的审核。</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message numerus="yes">
        <source>内容已变更 %n 条，需要处理</source>
        <translation>
            <numerusform>Changed at central, to be looked at: %n</numerusform>
            <numerusform>Changed at central, to be looked at: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台未接收 %n 条，需要处理</source>
        <translation>
            <numerusform>Not accepted, to be looked at: %n</numerusform>
            <numerusform>Not accepted, to be looked at: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台下发的数据有 %n 条暂不能接收</source>
        <translation>
            <numerusform>Received but not taken yet: %n</numerusform>
            <numerusform>Received but not taken yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已退回、尚未重新提交 %n 条</source>
        <translation>
            <numerusform>Returned and not back yet: %n</numerusform>
            <numerusform>Returned and not back yet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::ImportDialog</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>识别结果</source>
        <translation>What was recognised</translation>
    </message>
    <message>
        <source>文件和工作表</source>
        <translation>File and sheet</translation>
    </message>
    <message>
        <source>识别为</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>未通过的行</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>保存未通过的行…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>选择要导入的表格</source>
        <translation>Choose tables to import</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>%1-未通过的行.xlsx</source>
        <translation>%1-rejected.xlsx</translation>
    </message>
    <message>
        <source>未通过的行已保存到：%1</source>
        <translation>Rejected rows were saved to: %1</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>选择表格（xlsx、csv），或把文件拖到这里。人员花名册和各业绩项的表格都能识别，导入前先显示识别结果。</source>
        <translation>Choose tables (xlsx, csv) or drop files here. Rosters and the tables of all items are recognised; what was recognised is shown before anything is imported.</translation>
    </message>
    <message>
        <source>正在识别“%1”…</source>
        <translation>Recognising &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>正在导入“%1”…</source>
        <translation>Importing &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>正在保存未通过的行…</source>
        <translation>Saving rejected rows…</translation>
    </message>
    <message>
        <source>已导入：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。</source>
        <translation>Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</translation>
    </message>
    <message>
        <source>导入后：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。尚未改动任何数据。</source>
        <translation>An import would give: %1 new, %2 changed, %3 unchanged, %4 rejected. Nothing was changed yet.</translation>
    </message>
    <message>
        <source>保存未通过的行到文件夹</source>
        <translation>Save rejected rows to a folder</translation>
    </message>
</context>
<context>
    <name>titledesk::ItemPage</name>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>Title applications</translation>
    </message>
    <message>
        <source>人员注册审核</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>任务中心</source>
        <translation>Task center</translation>
    </message>
</context>
<context>
    <name>titledesk::ListTabs</name>
    <message>
        <source>审核状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>titledesk::MainWindow</name>
    <message>
        <source>职审台 · %1</source>
        <translation>TitleDesk · %1</translation>
    </message>
    <message>
        <source>登录人社平台……</source>
        <translation>Sign in to central…</translation>
    </message>
    <message>
        <source>导入表格……</source>
        <translation>Import tables…</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>上一条、下一条</source>
        <translation>Previous, next</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>选择这一行</source>
        <translation>Tick this row</translation>
    </message>
    <message>
        <source>查看证明材料</source>
        <translation>Look at the evidence</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>在对话框中确定</source>
        <translation>OK in a dialog</translation>
    </message>
    <message>
        <source>撤销上一次审核（上报之前）</source>
        <translation>Take the last decision back (until it was sent)</translation>
    </message>
    <message>
        <source>在列表中筛选</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>搜索全部数据</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>单位首页、业绩档案、职称申报、人员注册审核、任务中心、上报队列</source>
        <translation>Home, archive, applications, registrations, task center, outbox</translation>
    </message>
    <message>
        <source>放大、缩小文字</source>
        <translation>Larger, smaller text</translation>
    </message>
    <message>
        <source>刷新（不会上报）</source>
        <translation>Refresh (never sends)</translation>
    </message>
    <message>
        <source>显示本页</source>
        <translation>Show this</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>上次同步 %1</source>
        <translation>Last sync %1</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>Never synced</translation>
    </message>
    <message>
        <source>%1 · 全部数据已保存</source>
        <translation>%1 · everything is saved</translation>
    </message>
    <message>
        <source>已登录人社平台</source>
        <translation>Signed in at central</translation>
    </message>
    <message numerus="yes">
        <source>接收 %n 条</source>
        <translation>
            <numerusform>received: %n</numerusform>
            <numerusform>received: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>上报 %n 条</source>
        <translation>
            <numerusform>sent: %n</numerusform>
            <numerusform>sent: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>内容已变更 %n 条</source>
        <translation>
            <numerusform>changed at central: %n</numerusform>
            <numerusform>changed at central: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台未接收 %n 条</source>
        <translation>
            <numerusform>not accepted: %n</numerusform>
            <numerusform>not accepted: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>没有新的内容</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1。上报核对发现本机与平台不一致，请在上报队列中查看。</source>
        <translation>%1. Desk and central differ; see the outbox.</translation>
    </message>
    <message>
        <source>%1。请在上报队列中处理。</source>
        <translation>%1. Please look at the outbox.</translation>
    </message>
    <message>
        <source>同步完成：%1</source>
        <translation>Synced: %1</translation>
    </message>
</context>
<context>
    <name>titledesk::MessageBar</name>
    <message>
        <source>撤销</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>撤销刚才的审核（Ctrl+Z）</source>
        <translation>Take the last decision back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>没有撤销：%1</source>
        <translation>Not taken back: %1</translation>
    </message>
    <message>
        <source>已撤销 %1 条，另有 %2 条不能撤销：%3</source>
        <translation>Taken back %1; %2 cannot be: %3</translation>
    </message>
    <message>
        <source>没有可以撤销的审核。</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message numerus="yes">
        <source>已撤销 %n 条，恢复为待审核。</source>
        <translation>
            <numerusform>Taken back, pending again: %n.</numerusform>
            <numerusform>Taken back, pending again: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::MonthChart</name>
    <message>
        <source>审核统计</source>
        <translation>Reviews</translation>
    </message>
    <message numerus="yes">
        <source>%1 审核 %n 条</source>
        <translation>
            <numerusform>%1 reviewed: %n</numerusform>
            <numerusform>%1 reviewed: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>titledesk::NavigationModel</name>
    <message>
        <source>单位首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>业绩档案</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>Title applications</translation>
    </message>
    <message>
        <source>人员注册审核</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>任务中心</source>
        <translation>Task center</translation>
    </message>
    <message>
        <source>管理设置</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>上报队列</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>%1（%2/%3）</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1：待审核 %2 条</source>
        <translation>%1: pending %2</translation>
    </message>
</context>
<context>
    <name>titledesk::NavigationPanel</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>titledesk::OpinionBox</name>
    <message>
        <source>常用意见</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>把当前意见存为常用意见</source>
        <translation>Keep this opinion as a phrase</translation>
    </message>
</context>
<context>
    <name>titledesk::OutboxModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>业绩项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上报状态</source>
        <translation>Outbox state</translation>
    </message>
    <message>
        <source>尝试次数</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>下次重试</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>平台说明</source>
        <translation>Central says</translation>
    </message>
</context>
<context>
    <name>titledesk::OutboxPage</name>
    <message>
        <source>查看数据</source>
        <translation>Show submission</translation>
    </message>
    <message>
        <source>重新上报</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>放弃上报，以平台为准</source>
        <translation>Discard, central&apos;s state holds</translation>
    </message>
    <message>
        <source>上报队列</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>没有待上报的审核结果。
审核之后，结果在这里等待“上报”。</source>
        <translation>Nothing waits to be sent.
What was reviewed waits here until it is sent.</translation>
    </message>
    <message>
        <source>没有“%1”的审核结果。</source>
        <translation>Nothing here is &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>titledesk::PassDialog</name>
    <message>
        <source>审批意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>系统核查未通过：</source>
        <translation>Checks that failed:</translation>
    </message>
    <message>
        <source>人工核实通过，核实情况如下（记入操作日志）：</source>
        <translation>Passed after checking by hand, as follows (goes into the audit trail):</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>如：已核对证件原件，系统核查所列情况与原件相符</source>
        <translation>For example: compared with the original, all as submitted</translation>
    </message>
    <message>
        <source>系统核查未通过，人工核实后才能通过。</source>
        <translation>Checks have failed; it can pass after checking by hand only.</translation>
    </message>
    <message>
        <source>请填写核实情况。</source>
        <translation>Please say what was checked.</translation>
    </message>
</context>
<context>
    <name>titledesk::PersonPage</name>
    <message>
        <source>逐条审核</source>
        <translation>Review one by one</translation>
    </message>
    <message>
        <source>批量审核…</source>
        <translation>Review many…</translation>
    </message>
    <message>
        <source>人员档案</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>人员档案 · %1</source>
        <translation>Person · %1</translation>
    </message>
    <message>
        <source>注册：%1</source>
        <translation>Registration: %1</translation>
    </message>
    <message>
        <source>未注册</source>
        <translation>not registered</translation>
    </message>
    <message>
        <source>现有职称：%1</source>
        <translation>Current title: %1</translation>
    </message>
    <message>
        <source>本年度申报：%1（%2）</source>
        <translation>This year&apos;s application: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>待审核 %n 条</source>
        <translation>
            <numerusform>Pending: %n</numerusform>
            <numerusform>Pending: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::RecommendationDialog</name>
    <message>
        <source>未填写</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>保存草稿</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>Publicity from</translation>
    </message>
    <message>
        <source>公示结束</source>
        <translation>Publicity to</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>如：无异议</source>
        <translation>For example: no objection</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>请选择岗位等级</source>
        <translation>Choose a grade</translation>
    </message>
    <message>
        <source>专业技术%1级</source>
        <translation>Professional grade %1</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>是否占用本单位职位数</source>
        <translation>Takes a post of the unit</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>公示证明和盖章的推荐意见</source>
        <translation>Proof of publicity and the stamped recommendation</translation>
    </message>
    <message>
        <source>上传文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>也可以把文件拖到这里</source>
        <translation>Files can be dropped here</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>Proof of publicity</translation>
    </message>
    <message>
        <source>本程序没有 %1 年的放假安排，请自行核对工作日</source>
        <translation>The program does not have the holidays of %1; please count the working days</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日，不足 5 个</source>
        <translation>
            <numerusform>Working days: %n, fewer than 5</numerusform>
            <numerusform>Working days: %n, fewer than 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>Working days: %n</numerusform>
            <numerusform>Working days: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>上传文件</source>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>titledesk::ReturnDialog</name>
    <message>
        <source>退回意见</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>勾选的问题按序号写入退回意见：</source>
        <translation>What is ticked is written into the reason, numbered:</translation>
    </message>
    <message>
        <source>请于此日前重新提交</source>
        <translation>To be back by</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>请输入退回意见。</source>
        <translation>Please enter the reason for returning.</translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewActions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>This account can look but not decide.</translation>
    </message>
    <message>
        <source>该数据为“%1”，不能再%2。</source>
        <translation>This submission is &quot;%1&quot;; it cannot: %2.</translation>
    </message>
    <message>
        <source>不能通过：%1</source>
        <translation>Cannot pass: %1</translation>
    </message>
    <message>
        <source>没有撤销：%1</source>
        <translation>Not taken back: %1</translation>
    </message>
    <message>
        <source>已撤销 1 条，恢复为待审核。</source>
        <translation>Taken back, pending again.</translation>
    </message>
    <message>
        <source>%1，%2 条未审核</source>
        <translation>%1, %2 not decided</translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewPanel</name>
    <message>
        <source>在本页筛选姓名、证件号、内容</source>
        <translation>Filter by name, ID number, content</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>筛选（Ctrl+F）</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>申报数据列表</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>批量审核</source>
        <translation>Review many</translation>
    </message>
    <message>
        <source>批量通过…</source>
        <translation>Pass many…</translation>
    </message>
    <message>
        <source>批量退回…</source>
        <translation>Return many…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出当前列表…</source>
        <translation>Export this list…</translation>
    </message>
    <message>
        <source>导出本页全部数据…</source>
        <translation>Export everything of this page…</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>共 %1 条，已选 %2 条</source>
        <translation>%1 in all, %2 ticked</translation>
    </message>
    <message>
        <source>没有找到包含“%1”的数据。
清除筛选或换一个词再试。</source>
        <translation>Nothing with &quot;%1&quot; was found.
Clear the filter or try another word.</translation>
    </message>
    <message>
        <source>这里的数据已全部审核完毕。
审核结果在“上报”之后送达平台。</source>
        <translation>Everything here was reviewed.
Results reach central when they are sent.</translation>
    </message>
    <message>
        <source>没有“%1”的数据。
点上方“全部”查看所有数据。</source>
        <translation>Nothing here is &quot;%1&quot;.
&quot;All&quot; above shows everything.</translation>
    </message>
    <message>
        <source>还没有人员注册。
点“导入”收进人员花名册，或点“同步”从平台接收。</source>
        <translation>No registrations yet.
Import the roster, or sync to receive them.</translation>
    </message>
    <message>
        <source>还没有人提交这项数据。
点“导入”收进表格，或点“同步”从平台接收。</source>
        <translation>Nobody has submitted this yet.
Import a table, or sync to receive it.</translation>
    </message>
</context>
<context>
    <name>titledesk::SendDialog</name>
    <message numerus="yes">
        <source>通过 %n 条</source>
        <translation>
            <numerusform>pass: %n</numerusform>
            <numerusform>pass: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>退回 %n 条</source>
        <translation>
            <numerusform>return: %n</numerusform>
            <numerusform>return: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>终止 %n 条</source>
        <translation>
            <numerusform>terminate: %n</numerusform>
            <numerusform>terminate: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待上报的审核。</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>将上报：%1</source>
        <translation>To be sent: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>上报后不能再撤销；如需更正，请重新审核。</source>
        <translation>What was sent cannot be taken back; a correction is a new decision.</translation>
    </message>
    <message>
        <source>查看明细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>titledesk::SignInDialog</name>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>登录人社平台</source>
        <translation>Sign in to central</translation>
    </message>
    <message>
        <source>https:// 开头的地址</source>
        <translation>An address that begins with https://</translation>
    </message>
    <message>
        <source>用登记码登记本机</source>
        <translation>Enrol this desk with a code</translation>
    </message>
    <message>
        <source>用平台账号登录</source>
        <translation>Sign in with an account of central</translation>
    </message>
    <message>
        <source>打开本程序的密码不会发送到任何地方，请不要在这里填写。</source>
        <translation>The password that opens this program is never sent anywhere; do not enter it here.</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>平台地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>登录方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>平台密码</source>
        <translation>Password at central</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>Enrolment code</translation>
    </message>
    <message>
        <source>由人社平台提供；试用平台可不填</source>
        <translation>From central; a server for trials needs none</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>titledesk::StartWindow</name>
    <message>
        <source>职审台</source>
        <translation>TitleDesk</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>单位数据：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。</source>
        <translation>If the password is forgotten, enter the recovery key that was written down at the beginning.</translation>
    </message>
    <message>
        <source>建立单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>管理员密码 *</source>
        <translation>Administrator&apos;s password *</translation>
    </message>
    <message>
        <source>再次填写密码 *</source>
        <translation>Password again *</translation>
    </message>
    <message>
        <source>单位数据加密保存在本机，只有密码或恢复密钥能够打开。</source>
        <translation>The unit&apos;s data are encrypted on this machine; only the password or the recovery key opens them.</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>我已抄录恢复密钥，并妥善保管</source>
        <translation>I have written the recovery key down and keep it safe</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>忘记密码时，只有恢复密钥能打开单位数据。它只显示这一次，请现在抄录在纸上。</source>
        <translation>If the password is forgotten, only the recovery key opens the data. It is shown this once: write it down now.</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening…</translation>
    </message>
    <message numerus="yes">
        <source>密码至少 %n 个字符。</source>
        <translation>
            <numerusform>The password has at least %n characters.</numerusform>
            <numerusform>The password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>两次填写的密码不一样。</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>正在建立……</source>
        <translation>Making the unit…</translation>
    </message>
</context>
<context>
    <name>titledesk::SubmissionModel</name>
    <message>
        <source>正常</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>look</translation>
    </message>
    <message>
        <source>有误</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>until now</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>已选择</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>未选择</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>titledesk::SyncController</name>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>Sending</translation>
    </message>
</context>
<context>
    <name>titledesk::TerminateDialog</name>
    <message>
        <source>终止意见</source>
        <translation>Reason for terminating</translation>
    </message>
    <message>
        <source>我已知晓，确认终止%1的职称申报</source>
        <translation>I know this; terminate the application of %1</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</source>
        <translation>After a termination no application can be made this year. If something is to be mended, return it instead.</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>请输入终止意见。</source>
        <translation>Please enter the reason.</translation>
    </message>
    <message>
        <source>请先勾选确认。</source>
        <translation>Please tick the box first.</translation>
    </message>
</context>
<context>
    <name>titledesk::TopBar</name>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>搜索姓名、证件号、内容   Ctrl+K</source>
        <translation>Search name, ID number, content   Ctrl+K</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>从人社平台接收新的申报数据</source>
        <translation>Receive what is new from central</translation>
    </message>
    <message>
        <source>把审核结果送到人社平台</source>
        <translation>Send what was reviewed to central</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>需重新登录</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>已登录人社平台</source>
        <translation>Signed in at central</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n 条待上报</source>
        <translation>
            <numerusform>to send: %n</numerusform>
            <numerusform>to send: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 条需处理</source>
        <translation>
            <numerusform>to look at: %n</numerusform>
            <numerusform>to look at: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::UnitForm</name>
    <message>
        <source>单位名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>单位性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>隶属关系</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>所在市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>所在县（市、区）</source>
        <translation>County</translation>
    </message>
    <message>
        <source>单位地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>所属行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>法定代表人证件号码</source>
        <translation>Legal representative&apos;s ID number</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人手机</source>
        <translation>Contact&apos;s mobile</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>省直</source>
        <translation>Province itself</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitPage</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>单位信息已保存</source>
        <translation>The unit was saved</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改。</source>
        <translation>Name, credit code and nature of the unit cannot be changed after registration.</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>Unit</translation>
    </message>
</context>
</TS>
