<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccountFile</name>
    <message>
        <source>这不是有效的账号文件，没有改动。请向提供文件的人社部门核实，重新获取后再试。</source>
        <translation>This is no valid account file; nothing was changed. Please ask the office that issued it for a new one.</translation>
    </message>
    <message>
        <source>这个账号文件需要更新版本的职审台，没有改动。</source>
        <translation>This account file needs a newer TitleDesk; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>AccountVerb</name>
    <message>
        <source>已移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>--role 应为其中之一：administrator、reviewer、read_only。</source>
        <translation>--role is one of: administrator, reviewer, read_only.</translation>
    </message>
    <message>
        <source>已添加账号 %1。</source>
        <translation>Account %1 was added.</translation>
    </message>
    <message>
        <source>已修改账号 %1。</source>
        <translation>Account %1 was changed.</translation>
    </message>
    <message>
        <source>已移除账号 %1，并更换了数据密钥。</source>
        <translation>Account %1 was removed and the data key changed.</translation>
    </message>
    <message>
        <source>已修改账号 %1 的密码。</source>
        <translation>The password of account %1 was changed.</translation>
    </message>
    <message>
        <source>用法：account list，account add 账号 [--role 角色] [--display-name 姓名]，account change 账号 [--role 角色] [--display-name 姓名]，account remove 账号，account password [账号]。</source>
        <translation>Usage: account list, account add ACCOUNT [--role ROLE] [--display-name NAME], account change ACCOUNT [--role ROLE] [--display-name NAME], account remove ACCOUNT, account password [ACCOUNT].</translation>
    </message>
    <message>
        <source>已更换数据密钥，各账号的密码不变。以前的备份仍用当时的密码打开。</source>
        <translation>The data key was changed; all passwords stay. Earlier backups still open with the passwords of their time.</translation>
    </message>
    <message>
        <source>账号；新密码取自 TITLEDESK_NEW_PASSWORD、标准输入或终端</source>
        <translation>Accounts; a new password comes from TITLEDESK_NEW_PASSWORD, standard input or the terminal</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Changes the data key</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>没有这个账号，没有改动。</source>
        <translation>There is no such account; nothing was changed.</translation>
    </message>
    <message>
        <source>密码至少 %1 个字符，没有改动。</source>
        <translation>A password has at least %1 characters; nothing was changed.</translation>
    </message>
    <message>
        <source>账号名应为 1 到 %1 个字符，前后没有空格，没有改动。</source>
        <translation>An account name has 1 to %1 characters and no space before or after; nothing was changed.</translation>
    </message>
    <message>
        <source>已有这个账号，没有改动。</source>
        <translation>There is such an account already; nothing was changed.</translation>
    </message>
    <message>
        <source>这个账号名已移除，审核记录中仍是原来的人。请换一个账号名。</source>
        <translation>This account was removed; in the history its name stays with its person. Please take another name.</translation>
    </message>
    <message>
        <source>这是最后一个管理员，不能改为其他角色，没有改动。</source>
        <translation>This is the last administrator and cannot get another role; nothing was changed.</translation>
    </message>
    <message>
        <source>不能修改自己的角色，没有改动。请由另一位管理员修改。</source>
        <translation>Nobody changes their own role; nothing was changed. Another administrator can.</translation>
    </message>
    <message>
        <source>当前密码不正确，密码没有改动。</source>
        <translation>The current password is not right; the password was not changed.</translation>
    </message>
    <message>
        <source>新密码与当前密码相同，没有改动。</source>
        <translation>The new password is the current one; nothing was changed.</translation>
    </message>
    <message>
        <source>这是最后一个管理员，不能移除，没有改动。</source>
        <translation>This is the last administrator and cannot be removed; nothing was changed.</translation>
    </message>
    <message>
        <source>不能移除正在使用的账号，没有改动。请由另一位管理员移除。</source>
        <translation>An account in use cannot be removed; nothing was changed. Another administrator can.</translation>
    </message>
</context>
<context>
    <name>ApplicationFacts</name>
    <message>
        <source>未公示</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1 起公示</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>running</translation>
    </message>
    <message>
        <source>已公示至 %1</source>
        <translation>ended %1</translation>
    </message>
    <message numerus="yes">
        <source>已公示 %n 个工作日</source>
        <translation>
            <numerusform>done, %n working day</numerusform>
            <numerusform>done, %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>公示后材料有变更</source>
        <translation>changed since</translation>
    </message>
</context>
<context>
    <name>ApplicationWay</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>评审未通过</source>
        <translation>Review failed</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>上级退回</source>
        <translation>Returned from above</translation>
    </message>
    <message>
        <source>评审通过</source>
        <translation>Review passed</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Passed</translation>
    </message>
</context>
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
    <message>
        <source>添加账号</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>修改账号</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>修改自己的密码</source>
        <translation>Own password changed</translation>
    </message>
    <message>
        <source>移除账号</source>
        <translation>Account removed</translation>
    </message>
    <message>
        <source>修复账号密钥</source>
        <translation>Account key repaired</translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation>Password reset</translation>
    </message>
    <message>
        <source>设置自动上报</source>
        <translation>Automatic sending set</translation>
    </message>
    <message>
        <source>退出平台登录</source>
        <translation>Signed out of the platform</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>审核退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>终止申报</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>撤销审核</source>
        <translation>Decision undone</translation>
    </message>
    <message>
        <source>添加证明材料</source>
        <translation>Evidence added</translation>
    </message>
    <message>
        <source>移除证明材料</source>
        <translation>Evidence removed</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>接收平台数据</source>
        <translation>Received from the platform</translation>
    </message>
    <message>
        <source>放弃上报</source>
        <translation>Sending given up</translation>
    </message>
    <message>
        <source>重新上报</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <source>取消调出</source>
        <translation>No longer moved away</translation>
    </message>
    <message>
        <source>标记调出</source>
        <translation>Marked as moved away</translation>
    </message>
    <message>
        <source>查看完整证件号码</source>
        <translation>Whole ID number viewed</translation>
    </message>
    <message>
        <source>修改常用意见</source>
        <translation>Phrases changed</translation>
    </message>
    <message>
        <source>保存已聘数</source>
        <translation>Filled posts saved</translation>
    </message>
    <message>
        <source>提交岗位核准信息</source>
        <translation>Post approval submitted</translation>
    </message>
    <message>
        <source>关联公示</source>
        <translation>Publicity linked</translation>
    </message>
    <message>
        <source>填写公示</source>
        <translation>Publicity entered</translation>
    </message>
    <message>
        <source>保存单位推荐意见草稿</source>
        <translation>Recommendation draft saved</translation>
    </message>
    <message>
        <source>填入示例数据</source>
        <translation>Sample data filled in</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>建立单位数据</source>
        <translation>Unit data made</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Data key replaced</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>查看法定代表人证件号码</source>
        <translation>Legal representative’s ID number viewed</translation>
    </message>
    <message>
        <source>接收单位信息</source>
        <translation>Unit information received</translation>
    </message>
    <message>
        <source>修改单位信息</source>
        <translation>Unit information changed</translation>
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
    <message>
        <source>单位还没有在人社平台登记，之前的登录已过期，请重新登录；所有审核结果都保存在本机。</source>
        <translation>The unit is not registered at central yet and the sign-in has ended; please sign in again. Everything is kept here.</translation>
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
    <message>
        <source>、</source>
        <translation>, </translation>
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
    <message>
        <source>请用 --opinion 填写终止意见。</source>
        <translation>Please give the reason for terminating by --opinion.</translation>
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
    <message>
        <source>该条数据已经是“%1”，没有需要更正的。</source>
        <translation>This submission is &quot;%1&quot; already; there is nothing to correct.</translation>
    </message>
    <message>
        <source>“%1”的%2数据不能更正为%3。</source>
        <translation>%2: &quot;%1&quot; cannot be corrected to &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
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
    <message>
        <source>待定</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>待定：%1</source>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>只有本账号能看到，不会上报。</source>
        <translation>Only this account sees it; it is never sent.</translation>
    </message>
    <message>
        <source>已调出（%1）</source>
        <translation>Left (%1)</translation>
    </message>
    <message>
        <source>与上年度已通过记录一致</source>
        <translation>Same as last year&apos;s, which passed</translation>
    </message>
    <message>
        <source>%1 年（计算至 %2）</source>
        <translation>%1 years (until %2)</translation>
    </message>
    <message>
        <source>%1 年（申报人填写）</source>
        <translation>%1 years (by the applicant)</translation>
    </message>
    <message>
        <source>展开或收起全部内容</source>
        <translation>Show or hide all of it</translation>
    </message>
    <message>
        <source>%1：申报选用的业绩应先审核通过。</source>
        <translation>%1: achievements of an application pass first.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>申报人</source>
        <translation>Applicant</translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>现职称</source>
        <translation>Current title</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>取得时间</source>
        <translation>Obtained on</translation>
    </message>
    <message>
        <source>任现职年限</source>
        <translation>Years in title</translation>
    </message>
    <message>
        <source>教育经历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>参加工作</source>
        <translation>Began work</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 年</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>代表业绩（%1）</source>
        <translation>Chosen achievements (%1)</translation>
    </message>
    <message>
        <source>已通过业绩（%1）</source>
        <translation>Passed achievements (%1)</translation>
    </message>
    <message>
        <source>申报人填写：%1</source>
        <translation>The applicant wrote: %1</translation>
    </message>
    <message>
        <source>申报人没有指定代表业绩，这里是其全部已审核通过的业绩。</source>
        <translation>The applicant has chosen no achievements; these are all that have passed.</translation>
    </message>
    <message>
        <source>该人员还没有审核通过的业绩。请先在“业绩档案”中审核。</source>
        <translation>No achievement of this person has passed yet. Please review them in &quot;Archive&quot; first.</translation>
    </message>
    <message numerus="yes">
        <source>申报选用的 %n 条业绩不在本机，请先“同步”，或与申报人核对。</source>
        <translation>
            <numerusform>Chosen achievements that are not here: %n. Please sync first, or ask the applicant.</numerusform>
            <numerusform>Chosen achievements that are not here: %n. Please sync first, or ask the applicant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 条已通过的业绩未选为代表业绩。</source>
        <translation>
            <numerusform>Passed but not chosen: %n.</numerusform>
            <numerusform>Passed but not chosen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>查看人员档案</source>
        <translation>Show person</translation>
    </message>
    <message>
        <source>个人述职</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>申报人没有填写个人述职。</source>
        <translation>The applicant has written no statement.</translation>
    </message>
    <message>
        <source>上次：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>申报流程</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>本机没有该评审计划，请“同步”后查看单位审核截止日期。</source>
        <translation>This review plan is not here; sync to see its deadline.</translation>
    </message>
    <message>
        <source>公示状态：%1</source>
        <translation>Publicity: %1</translation>
    </message>
    <message>
        <source>评审进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1  %2：%3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>上级已退回该申报。请按上级意见退回申报人补充完善；申报人重新提交后，在“待审核”中再次审核。</source>
        <translation>This application was returned from above. Please return it to the applicant with the reason given; once resubmitted, it is reviewed again in &quot;Pending&quot;.</translation>
    </message>
    <message>
        <source>退回申报人</source>
        <translation>Return to applicant</translation>
    </message>
    <message>
        <source>退回情况</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>%1 退回，%2；第 %3 次退回</source>
        <translation>Returned on %1, %2; return no. %3</translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天未重新提交</source>
        <translation>
            <numerusform>not resubmitted for %n day</numerusform>
            <numerusform>not resubmitted for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>要求 %1 前重新提交，%2</source>
        <translation>To be back by %1, %2</translation>
    </message>
    <message>
        <source>复制退回通知</source>
        <translation>Copy return notice</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1（已核对不少于 5 个工作日）</source>
        <translation>%1 (5 working days or more, confirmed)</translation>
    </message>
    <message>
        <source>不占用</source>
        <translation>Takes none</translation>
    </message>
    <message>
        <source>占用，专业技术 %1 级</source>
        <translation>Takes one, professional grade %1</translation>
    </message>
    <message>
        <source>占用</source>
        <translation>Takes one</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>受理电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>单位推荐意见（草稿）</source>
        <translation>Recommendation (draft)</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>占用职位数</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>Proof of publicity</translation>
    </message>
    <message>
        <source>盖章的单位推荐意见</source>
        <translation>Stamped recommendation</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
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
        <source>无法读取“%1”，没有添加。</source>
        <translation>&quot;%1&quot; cannot be read; it was not added.</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有添加。</source>
        <translation>&quot;%1&quot; is empty; it was not added.</translation>
    </message>
    <message>
        <source>“%1”超过 50 MB，没有添加。请压缩或拆分后再添加。</source>
        <translation>&quot;%1&quot; is larger than 50 MB; it was not added. Please compress or split it.</translation>
    </message>
    <message>
        <source>证明材料只能是 PDF、JPG、PNG、OFD、DOCX、XLSX 或 ZIP 文件，“%1”没有添加。</source>
        <translation>Evidence is PDF, JPG, PNG, OFD, DOCX, XLSX or ZIP; &quot;%1&quot; was not added.</translation>
    </message>
    <message>
        <source>“%1”的内容不是 %2 文件，可能已损坏或改过扩展名，没有添加。请核对原文件。</source>
        <translation>What &quot;%1&quot; holds is not %2: it is damaged or was renamed. It was not added; please check the original.</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>这种文件不能在这里预览，请用系统程序打开。</source>
        <translation>Such files have no preview; please open with a system program.</translation>
    </message>
    <message>
        <source>这一页的尺寸不对，无法显示。</source>
        <translation>This page has no valid size and cannot be shown.</translation>
    </message>
    <message>
        <source>这一页已损坏，无法显示。</source>
        <translation>This page is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>这个 PDF 设有打开密码，不能在这里预览，请用系统程序打开。</source>
        <translation>This PDF asks for a password and has no preview; please open with a system program.</translation>
    </message>
    <message>
        <source>这个 PDF 已损坏，无法显示。</source>
        <translation>This PDF is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>PDF 请用系统程序打开。</source>
        <translation>Please open PDF with a system program.</translation>
    </message>
    <message>
        <source>这张图片无法读取。</source>
        <translation>This picture cannot be read.</translation>
    </message>
    <message>
        <source>这张图片的尺寸过大，不能在这里预览，请用系统程序打开。</source>
        <translation>This picture is too large for a preview; please open with a system program.</translation>
    </message>
    <message>
        <source>这张图片已损坏或尺寸过大，不能在这里预览，请用系统程序打开。</source>
        <translation>This picture is damaged or too large for a preview; please open with a system program.</translation>
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
    <message>
        <source>选项 --item 没有“%1”这个值。</source>
        <translation>Option --item has no value &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>未导入的行不能存成被导入的文件本身，没有改动。请换一个文件名。</source>
        <translation>Rejected rows cannot be written over the imported file; nothing was changed. Please take another name.</translation>
    </message>
    <message>
        <source>  %1第 %2 行：%3</source>
        <translation>  %1row %2: %3</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>审核之后，该数据在平台上又有了新的版本。</source>
        <translation>After the review central has received a new version.</translation>
    </message>
    <message>
        <source>另一个程序刚刚同步过，请再试一次。</source>
        <translation>Another program has just synced; please try again.</translation>
    </message>
    <message>
        <source>平台下发的内容不符合约定。</source>
        <translation>What central sent is not as agreed.</translation>
    </message>
    <message>
        <source>没有这条申报数据。</source>
        <translation>There is no such submission.</translation>
    </message>
    <message>
        <source>花名册中没有此人。</source>
        <translation>The roster does not have this person.</translation>
    </message>
    <message>
        <source>本程序的业绩库中没有这一业绩项。</source>
        <translation>The program&apos;s catalog does not have this item.</translation>
    </message>
    <message>
        <source>该版本在本机已审核，内容与平台不同。</source>
        <translation>This version was reviewed here and differs from central&apos;s.</translation>
    </message>
    <message>
        <source>平台下发的版本不连续。</source>
        <translation>The versions from central are not consecutive.</translation>
    </message>
    <message>
        <source>只有职称申报有评审进度。</source>
        <translation>Only applications have progress.</translation>
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
    <message>
        <source>打不开账号文件 %1。</source>
        <translation>The account file %1 cannot be opened.</translation>
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
    <message>
        <source>没有新密码：请设置环境变量 TITLEDESK_NEW_PASSWORD，或用 --password-stdin 在第二行给出。</source>
        <translation>No new password: set TITLEDESK_NEW_PASSWORD or give it as the second line by --password-stdin.</translation>
    </message>
    <message>
        <source>账号 %1 的新密码：</source>
        <translation>New password of account %1: </translation>
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
    <message>
        <source>现职称及取得时间</source>
        <translation>Current title, since</translation>
    </message>
    <message>
        <source>公示状态</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>当前节点</source>
        <translation>Now at</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>Unit deadline</translation>
    </message>
    <message>
        <source>退回时间</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>第几次退回</source>
        <translation>Return no.</translation>
    </message>
    <message>
        <source>重新提交期限</source>
        <translation>Back by</translation>
    </message>
    <message>
        <source>与上年度</source>
        <translation>Last year</translation>
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
    <message>
        <source>公示后材料有变更，请核对后决定是否重新公示。</source>
        <translation>Material has changed after the publicity; please compare and decide on a new one.</translation>
    </message>
    <message>
        <source>公示地点没有填写。</source>
        <translation>The place of the publicity is missing.</translation>
    </message>
    <message>
        <source>没有上传盖章的单位推荐意见。</source>
        <translation>The stamped recommendation is missing.</translation>
    </message>
    <message>
        <source>专业技术 %1 级岗位已无剩余，请在说明中写明理由。</source>
        <translation>No post of grade %1 is left; please give the reason in the note.</translation>
    </message>
    <message>
        <source>推荐意见中还有未填写的“×”。</source>
        <translation>The recommendation still has an “×” that was not filled in.</translation>
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
    <name>Permissions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>This account can look but not decide.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能导入。</source>
        <translation>This account can look but not import.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能添加证明材料。</source>
        <translation>This account can look but not add evidence.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能同步、上报或登录人社平台。</source>
        <translation>This account can look but not sync, send or sign in to central.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能修改常用意见。</source>
        <translation>This account can look but not change phrases.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能备份。</source>
        <translation>This account can look but not back up.</translation>
    </message>
    <message>
        <source>只有管理员可以恢复备份，没有改动。</source>
        <translation>Only an administrator restores a backup; nothing was changed.</translation>
    </message>
    <message>
        <source>只有管理员可以修改单位信息，没有改动。</source>
        <translation>Only an administrator changes the unit; nothing was changed.</translation>
    </message>
    <message>
        <source>只有管理员可以提交岗位核准信息，没有改动。</source>
        <translation>Only an administrator submits approved posts; nothing was changed.</translation>
    </message>
    <message>
        <source>只有管理员可以管理账号，没有改动。</source>
        <translation>Only an administrator manages accounts; nothing was changed.</translation>
    </message>
    <message>
        <source>只有管理员可以更换数据密钥，没有改动。</source>
        <translation>Only an administrator changes the data key; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>未开始</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>申报中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>单位审核中</source>
        <translation>Unit review</translation>
    </message>
    <message>
        <source>已截止</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>今天截止</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>单位审核已截止</source>
        <translation>The unit deadline is past</translation>
    </message>
    <message>
        <source>单位审核今天截止</source>
        <translation>The unit deadline is today</translation>
    </message>
    <message numerus="yes">
        <source>距单位审核截止还有 %n 天</source>
        <translation>
            <numerusform>%n day to the unit deadline</numerusform>
            <numerusform>%n days to the unit deadline</numerusform>
        </translation>
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
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>职审台</source>
        <translation>TitleDesk</translation>
    </message>
    <message>
        <source>可以关闭此页面，回到职审台。</source>
        <translation>This page can be closed; please go back to TitleDesk.</translation>
    </message>
    <message>
        <source>这不是登录结果。</source>
        <translation>This is no result of a sign-in.</translation>
    </message>
    <message>
        <source>已收到登录结果。</source>
        <translation>The sign-in was received.</translation>
    </message>
    <message>
        <source>这个人社平台没有接入安徽政务服务网，请选择“内置单位登录”。</source>
        <translation>This central does not use the Anhui portal; please choose &quot;Built-in sign-in&quot;.</translation>
    </message>
    <message>
        <source>连接不上安徽政务服务网，请检查网络后再试；本机的数据没有改动。</source>
        <translation>The Anhui portal cannot be reached; please check the network and try again. Nothing here was changed.</translation>
    </message>
    <message>
        <source>回答的不是安徽政务服务网（可能需要先登录本地网络），请在浏览器中检查网络后再试。</source>
        <translation>What answered is not the Anhui portal (a network that asks to sign in?); please check in a browser and try again.</translation>
    </message>
    <message>
        <source>政务服务网给出的地址不是 https:// 开头，为保护账号没有登录。</source>
        <translation>The address the portal gave does not begin with https://; to protect the account there was no sign-in.</translation>
    </message>
    <message>
        <source>回答的不是人社平台指定的政务服务网，没有登录。</source>
        <translation>What answered is not the portal that central names; there was no sign-in.</translation>
    </message>
    <message>
        <source>政务服务网不支持本程序的登录方式，请联系人社平台。</source>
        <translation>The portal does not support this way to sign in; please ask central.</translation>
    </message>
    <message>
        <source>打不开浏览器，没有登录。请把登录地址复制到浏览器中打开。</source>
        <translation>The browser did not open; there was no sign-in. Please copy the address into a browser.</translation>
    </message>
    <message>
        <source>本机收不到登录结果（可能被安全软件阻止），请检查安全软件后再试。</source>
        <translation>The sign-in cannot be received (blocked by security software?); please check and try again.</translation>
    </message>
    <message>
        <source>在政务服务网上取消了登录或没有同意授权，没有登录。</source>
        <translation>The sign-in was cancelled or not allowed at the portal; there was no sign-in.</translation>
    </message>
    <message>
        <source>政务服务网没有完成登录，请稍后再试。</source>
        <translation>The portal did not finish the sign-in; please try again later.</translation>
    </message>
    <message>
        <source>收到的登录结果不属于这一次登录，没有采用，请重新登录。</source>
        <translation>What was received belongs to another sign-in and was not used; please sign in again.</translation>
    </message>
    <message>
        <source>政务服务网没有接受这次登录，请重新登录。</source>
        <translation>The portal did not accept the sign-in; please sign in again.</translation>
    </message>
    <message>
        <source>政务服务网给出的身份信息不完整，没有登录。</source>
        <translation>The identity from the portal is not complete; there was no sign-in.</translation>
    </message>
    <message>
        <source>收到的身份信息是给其他程序的，没有登录。</source>
        <translation>The identity is meant for another program; there was no sign-in.</translation>
    </message>
    <message>
        <source>收到的身份信息不属于这一次登录，没有采用，请重新登录。</source>
        <translation>The identity belongs to another sign-in and was not used; please sign in again.</translation>
    </message>
    <message>
        <source>收到的身份信息已过期。请核对本机的日期和时间，然后重新登录。</source>
        <translation>The identity has expired. Please check the date and time here, then sign in again.</translation>
    </message>
    <message>
        <source>本机的时间比政务服务网慢。请核对本机的日期和时间，然后重新登录。</source>
        <translation>The clock here is behind the portal&apos;s. Please check the date and time, then sign in again.</translation>
    </message>
    <message>
        <source>登录的政务服务网账号属于另一个单位，没有采用；请用本单位的账号重新登录。</source>
        <translation>This portal account is another unit&apos;s and was not used; please sign in with this unit&apos;s account.</translation>
    </message>
    <message>
        <source>等待浏览器中的登录超过了时限，没有登录；本机的数据没有改动。</source>
        <translation>The sign-in in the browser took too long; there was no sign-in. Nothing here was changed.</translation>
    </message>
    <message>
        <source>已取消登录，本机的数据没有改动。</source>
        <translation>The sign-in was cancelled; nothing here was changed.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>“%1”应是按等级列出的岗位数。</source>
        <translation>&quot;%1&quot; should give numbers of posts by grade.</translation>
    </message>
    <message>
        <source>%1没有“%2”这个等级。</source>
        <translation>%1 posts have no grade &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 %2的岗位数应是不小于 0 的整数。</source>
        <translation>%1, %2: the number of posts is a whole number of at least 0.</translation>
    </message>
    <message>
        <source>专业技术岗位</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>管理岗位</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>工勤技能岗位</source>
        <translation>Skilled</translation>
    </message>
    <message>
        <source>普通工</source>
        <translation>unskilled</translation>
    </message>
    <message>
        <source>%1 级</source>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>正高级</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>副高级</source>
        <translation>Associate senior</translation>
    </message>
    <message>
        <source>中级</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>助理级</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>员级</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>没有“%1”这个栏目；栏目有：%2。</source>
        <translation>There is no field &quot;%1&quot;; the fields are: %2.</translation>
    </message>
    <message>
        <source>请填写%1（%2）。</source>
        <translation>Please fill in %1 (%2).</translation>
    </message>
    <message>
        <source>岗位核准信息已经提交，不可再更改。</source>
        <translation>Approved posts were submitted and cannot be changed.</translation>
    </message>
    <message>
        <source>只有事业单位有岗位核准信息，没有保存。</source>
        <translation>Only a public institution has approved posts; nothing was saved.</translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>核准日期应为 2026-03-05 这样的日期，且不晚于今天。</source>
        <translation>The day of approval is a date such as 2026-03-05, not later than today.</translation>
    </message>
    <message>
        <source>请至少填写一个等级的核准岗位数。</source>
        <translation>Please fill in approved posts of at least one grade.</translation>
    </message>
    <message>
        <source>请至少填写一个等级的已聘岗位数。</source>
        <translation>Please fill in filled posts of at least one grade.</translation>
    </message>
    <message>
        <source>已聘数的统计日期应为 2026-03-05 这样的日期，且不晚于今天。</source>
        <translation>The day of the filled posts is a date such as 2026-03-05, not later than today.</translation>
    </message>
</context>
<context>
    <name>PostsVerb</name>
    <message>
        <source>%1 %2的已聘数多于核准数。</source>
        <translation>%1, %2: more filled than approved.</translation>
    </message>
    <message>
        <source>无法读取文件 %1，没有改动。</source>
        <translation>The file %1 cannot be read; nothing was changed.</translation>
    </message>
    <message>
        <source>文件 %1 不是 JSON 对象（第 %2 个字节起），没有改动。</source>
        <translation>The file %1 is no JSON object (from byte %2); nothing was changed.</translation>
    </message>
    <message>
        <source>%1，%2，%3 核准</source>
        <translation>%1, %2, approved on %3</translation>
    </message>
    <message>
        <source>岗位核准信息尚未提交。</source>
        <translation>Approved posts were not submitted yet.</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已聘数</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>空岗数</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>本次拟占用</source>
        <translation>To be taken</translation>
    </message>
    <message>
        <source>用法：posts show，posts submit 文件.json --form 岗位核准表，posts filled 文件.json。</source>
        <translation>Usage: posts show, posts submit FILE.json --form FORM, posts filled FILE.json.</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>Approved posts</translation>
    </message>
</context>
<context>
    <name>Publicity</name>
    <message>
        <source>尚未填写单位公示时间。</source>
        <translation>The dates of the publicity are missing.</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对。</source>
        <translation>The dates of the publicity are not right.</translation>
    </message>
    <message>
        <source>公示只有 %1 个工作日，应不少于 %2 个。</source>
        <translation>The publicity has %1 working days; at least %2 are needed.</translation>
    </message>
    <message>
        <source>程序没有 %1 年的放假安排，请自行核对公示不少于 %2 个工作日并确认。</source>
        <translation>The program does not have the holidays of %1; check that the publicity has %2 working days and confirm.</translation>
    </message>
    <message>
        <source>公示到 %1 才结束。</source>
        <translation>The publicity ends on %1.</translation>
    </message>
    <message>
        <source>尚未填写公示结果。</source>
        <translation>The result of the publicity is missing.</translation>
    </message>
    <message>
        <source>没有这次公示。</source>
        <translation>There is no such publicity.</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对，没有保存。</source>
        <translation>The dates of the publicity are not right; nothing was saved.</translation>
    </message>
    <message>
        <source>已有职称申报以这次公示审核通过，公示不能再修改；如需更正，请另填一次公示。</source>
        <translation>An application has passed with this publicity, which cannot be changed any more; to correct it, fill in a new one.</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>There is no such submission; it may have been withdrawn.</translation>
    </message>
    <message>
        <source>只有职称申报需要公示和单位推荐意见。</source>
        <translation>Only applications need publicity and recommendation.</translation>
    </message>
    <message>
        <source>该申报已经审核，公示和单位推荐意见不能再修改。</source>
        <translation>This application was decided; publicity and recommendation cannot be changed any more.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
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
    <message>
        <source>只有事业单位需要说明是否占用本单位职位数。</source>
        <translation>Only a public institution says whether a post is taken.</translation>
    </message>
    <message>
        <source>无异议</source>
        <translation>No objection</translation>
    </message>
    <message>
        <source>这些申报还没有共同的公示，请用 --publicity-from 和 --publicity-to 填写公示时间。</source>
        <translation>These applications have no publicity in common yet; please give its dates by --publicity-from and --publicity-to.</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>专业技术岗位等级应为 1 至 13 级，没有保存。</source>
        <translation>The grade of the post is 1 to 13; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>正在同步，没有改动。请在同步结束后再试。</source>
        <translation>A sync is running; nothing was changed. Please try again when it has ended.</translation>
    </message>
    <message>
        <source>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</source>
        <translation>Another program uses the unit&apos;s data; nothing was changed. Please close it and try again.</translation>
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
    <name>ReturnNotice</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>%1，您好！您提交的%2经单位审核后退回，请按以下意见逐项补充完善后重新提交：</source>
        <translation>Dear %1, your submission was reviewed and returned: %2. Please complete it as follows and submit it again:</translation>
    </message>
    <message>
        <source>请于 %1 前重新提交。</source>
        <translation>Please submit it again by %1.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>%1“%2”</source>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>审核员</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read only</translation>
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
    <name>Sheet</name>
    <message>
        <source>未填写</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>评审进度：%1</source>
        <translation>Progress: %1</translation>
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
    <message>
        <source>请在本机的浏览器中打开以下地址，登录安徽政务服务网：</source>
        <translation>Please open this address in a browser of this machine and sign in to the Anhui portal:</translation>
    </message>
    <message>
        <source>连接不上人社平台，登录结果保存在本机，恢复网络后同步即可。</source>
        <translation>Central cannot be reached; the sign-in is kept here, sync when the network is back.</translation>
    </message>
    <message>
        <source>请给出 --portal、--account、--enrol 之一。</source>
        <translation>Please give one of --portal, --account, --enrol.</translation>
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
    <message>
        <source>单位数据已经关闭，没有保存。请重新打开。</source>
        <translation>The unit&apos;s data are closed; nothing was saved. Please open them again.</translation>
    </message>
    <message>
        <source>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</source>
        <translation>Another program uses the unit&apos;s data; nothing was changed. Please close it and try again.</translation>
    </message>
    <message>
        <source>正在更换数据密钥，请稍后再打开。</source>
        <translation>The data key is being changed; please open later.</translation>
    </message>
    <message>
        <source>已审核的版本，其证明材料不能再添加、修改或移除。撤销审核后可以添加。</source>
        <translation>Evidence of a reviewed version cannot be added, changed or removed. After the decision is taken back it can be added.</translation>
    </message>
    <message>
        <source>花名册中已有证件号码相同的人员。</source>
        <translation>The roster has a person with this ID number already.</translation>
    </message>
    <message>
        <source>只有事业单位有岗位核准信息，没有保存。</source>
        <translation>Only a public institution has approved posts; nothing was saved.</translation>
    </message>
    <message>
        <source>请先上传盖章后的岗位核准表，没有提交。</source>
        <translation>Please upload the stamped approval form first; nothing was submitted.</translation>
    </message>
    <message>
        <source>岗位核准信息不完整：核准文号、核准部门、核准日期和岗位数都要填写。</source>
        <translation>Approved posts are not complete: number, authority, day and numbers of posts are all needed.</translation>
    </message>
    <message>
        <source>没有这个岗位等级，没有保存。</source>
        <translation>There is no such grade; nothing was saved.</translation>
    </message>
    <message>
        <source>已聘数缺少统计日期，没有保存。</source>
        <translation>The day of the filled posts is missing; nothing was saved.</translation>
    </message>
    <message>
        <source>这是单位数据自己的文件，不能覆盖，没有改动。请换一个文件名。</source>
        <translation>This is one of the unit&apos;s own files and is not overwritten; nothing was changed. Please take another name.</translation>
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
    <message>
        <source>平台上已有另一台电脑提交的岗位核准信息。</source>
        <translation>Central has approved posts from another computer already.</translation>
    </message>
    <message>
        <source>平台上没有这份证明材料。</source>
        <translation>The platform does not have this evidence.</translation>
    </message>
    <message>
        <source>平台传来的证明材料与其校验值不符，没有保存。请稍后再试。</source>
        <translation>The evidence sent by the platform does not match its checksum and was not kept. Try again later.</translation>
    </message>
    <message>
        <source>人社平台的登录已失效，请重新登录；所有审核结果都保存在本机。</source>
        <translation>The sign-in to the platform is no longer valid. Sign in again; all decisions are kept on this computer.</translation>
    </message>
    <message>
        <source>人社平台暂时无法连接，%1 后自动再试；所有审核结果都保存在本机。</source>
        <translation>The platform cannot be reached; it is tried again at %1. All decisions are kept on this computer.</translation>
    </message>
    <message>
        <source>证明材料超过平台允许的大小，没有上传。请换成较小的文件后重新审核。</source>
        <translation>The evidence is larger than the platform allows and was not uploaded. Replace it by a smaller file and decide again.</translation>
    </message>
    <message>
        <source>平台没有接收证明材料：%1</source>
        <translation>The platform did not accept the evidence: %1</translation>
    </message>
    <message>
        <source>本机没有这份证明材料的完整内容，不能上传。请从备份恢复，或撤回后重新添加。</source>
        <translation>This computer does not have the whole evidence, so it cannot be uploaded. Restore it from a backup, or take the decision back and add it again.</translation>
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
        <source>请选择属地。</source>
        <translation>Please choose the region.</translation>
    </message>
    <message>
        <source>法定代表人身份证号码不正确：%1。</source>
        <translation>The legal representative&apos;s ID number is not right: %1.</translation>
    </message>
    <message>
        <source>联系人手机号码不正确，应为 1 开头的 11 位手机号码。</source>
        <translation>The contact&apos;s mobile is not right; it has 11 digits and begins with 1.</translation>
    </message>
    <message>
        <source>电子邮箱不正确，应像 renshi@example.com 这样。</source>
        <translation>The e-mail address is not right; it looks like renshi@example.com.</translation>
    </message>
    <message>
        <source>没有统一社会信用代码的单位，请说明原因。</source>
        <translation>A unit without a credit code gives the reason.</translation>
    </message>
    <message>
        <source>请填写法定代表人姓名。</source>
        <translation>Please fill in the legal representative&apos;s name.</translation>
    </message>
    <message>
        <source>请填写联系人姓名。</source>
        <translation>Please fill in the contact&apos;s name.</translation>
    </message>
    <message>
        <source>请填写联系人手机号码。</source>
        <translation>Please fill in the contact&apos;s mobile.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>无代码的原因</source>
        <translation>Reason without code</translation>
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
        <source>属地</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>法定代表人姓名</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>法定代表人身份证号码</source>
        <translation>Representative&apos;s ID number</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人手机号码</source>
        <translation>Contact&apos;s mobile</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
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
        <source>单位信息没有需要处理的变更。</source>
        <translation>There is no change of the unit to look at.</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>单位信息表</source>
        <translation>Unit form</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>UnitUpload</name>
    <message>
        <source>单位信息</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>Approved posts</translation>
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
    <name>titledesk::AccountDialog</name>
    <message>
        <source>可以使用全部功能，并管理账号和单位信息。</source>
        <translation>Does everything and manages accounts and the unit.</translation>
    </message>
    <message>
        <source>可以审核、导入和上报，不能管理账号和单位信息。</source>
        <translation>Reviews, imports and sends; does not manage accounts or the unit.</translation>
    </message>
    <message>
        <source>只能查看和导出。</source>
        <translation>Looks and exports only.</translation>
    </message>
    <message>
        <source>添加账号</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再次填写密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>请把密码告诉本人，登录后在右上角“修改密码”中更换。</source>
        <translation>Please tell the person the password, to be changed at the upper right by &quot;Change password&quot;.</translation>
    </message>
    <message>
        <source>修改账号</source>
        <translation>Change account</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>请填写账号。</source>
        <translation>Please fill in the account.</translation>
    </message>
    <message>
        <source>已添加账号 %1</source>
        <translation>Account %1 was added</translation>
    </message>
    <message>
        <source>已修改账号 %1</source>
        <translation>Account %1 was changed</translation>
    </message>
</context>
<context>
    <name>titledesk::AccountModel</name>
    <message>
        <source>%1（当前账号）</source>
        <translation>%1 (this account)</translation>
    </message>
    <message>
        <source>%1 移除</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>titledesk::AccountsPage</name>
    <message>
        <source>添加账号</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>移除账号</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>修改我的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Change data key</translation>
    </message>
    <message>
        <source>离开多久后自动锁定</source>
        <translation>Lock when idle for</translation>
    </message>
    <message>
        <source>不自动锁定</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>仅对本机有效；电脑锁屏时总会锁定</source>
        <translation>Of this machine only; a locked screen always locks</translation>
    </message>
    <message>
        <source>账号管理</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>角色约束本程序中的操作，不能约束持有密码或恢复密钥、绕过本程序读取数据的人。有人不再负责审核时请移除其账号：数据会换用新的密钥。</source>
        <translation>Roles bind this program; they do not bind somebody who holds a password or the recovery key and reads the data without it. Remove the account of whoever reviews no longer: the data then gets a new key.</translation>
    </message>
</context>
<context>
    <name>titledesk::AppearancePage</name>
    <message>
        <source>只影响这台电脑，改后立即生效。</source>
        <translation>Of this computer only, at once.</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
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
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>也可用 Ctrl+= 和 Ctrl+− 调整</source>
        <translation>Also by Ctrl+= and Ctrl+−</translation>
    </message>
    <message>
        <source>界面设置</source>
        <translation>Display</translation>
    </message>
</context>
<context>
    <name>titledesk::ApplicationsPage</name>
    <message>
        <source>全部计划</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>已退回未重新提交</source>
        <translation>Not back yet</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>申报情况</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>Review plans</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>Title applications</translation>
    </message>
    <message>
        <source>没有将要截止的评审计划</source>
        <translation>No deadline ahead</translation>
    </message>
    <message>
        <source>%1 · 待审核 %2 条</source>
        <translation>%1 · pending %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 条待审核申报已过单位审核截止</source>
        <translation>
            <numerusform>Pending past the unit deadline: %n</numerusform>
            <numerusform>Pending past the unit deadline: %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>其中 %n 条已标为待定。</source>
        <translation>
            <numerusform>Marked: %n.</numerusform>
            <numerusform>Marked: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>未上传证明材料 %n 条，请核对原件。</source>
        <translation>
            <numerusform>Without evidence: %n; please check the originals.</numerusform>
            <numerusform>Without evidence: %n; please check the originals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::BuiltInPage</name>
    <message>
        <source>选择账号文件…</source>
        <translation>Choose account file…</translation>
    </message>
    <message>
        <source>导出单位信息表…</source>
        <translation>Export unit form…</translation>
    </message>
    <message>
        <source>在本机建立单位</source>
        <translation>Make the unit here</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>内置单位登录</source>
        <translation>Built-in sign-in</translation>
    </message>
    <message>
        <source>人社部门完成账号内置后会提供账号文件，选择它，再设置本机密码。</source>
        <translation>The human resources office issues an account file. Choose it, then set a password of this machine.</translation>
    </message>
    <message>
        <source>还没有内置账号：无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），请将单位相关信息提供给所属人社部门，由人社部门发送给系统运维人员进行账号内置。</source>
        <translation>No built-in account yet: a unit that cannot register at the portal (no credit code, or one shared with its group) gives its details to its human resources office, which has the account made.</translation>
    </message>
    <message>
        <source>不联网也可以先在本机建立单位开始审核，以后再登记到人社平台。</source>
        <translation>The unit can also be made here without a network, to start reviewing, and be registered at central later.</translation>
    </message>
    <message>
        <source>选择账号文件</source>
        <translation>Choose the account file</translation>
    </message>
    <message>
        <source>账号文件 (*.json);;所有文件 (*)</source>
        <translation>Account files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>打不开这个文件：%1</source>
        <translation>This file cannot be opened: %1</translation>
    </message>
</context>
<context>
    <name>titledesk::CentralPage</name>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>上报……</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>自动上报</source>
        <translation>Send automatically</translation>
    </message>
    <message>
        <source>人社平台</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>平台地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>登录状态</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>同步与上报</source>
        <translation>Receiving and sending</translation>
    </message>
    <message>
        <source>上次同步</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>待上报</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>同步只接收，不上报。勾选“自动上报”后，每次同步之后自动上报审核结果；上报后不能再撤销。</source>
        <translation>Sync receives and never sends. With &quot;Send automatically&quot; every sync also sends what was reviewed; what was sent cannot be taken back.</translation>
    </message>
    <message>
        <source>平台连接</source>
        <translation>Central</translation>
    </message>
    <message numerus="yes">
        <source>审核结果 %n 条</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>需处理 %n 条</source>
        <translation>
            <numerusform>to look at: %n</numerusform>
            <numerusform>to look at: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1需处理</source>
        <translation>%1: to look at</translation>
    </message>
    <message>
        <source>没有待上报的内容</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>还没有登录过人社平台</source>
        <translation>Never signed in to central</translation>
    </message>
    <message>
        <source>已登录</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>登录已失效，需重新登录；所有审核结果都保存在本机</source>
        <translation>The sign-in has ended; please sign in again. Everything is kept here</translation>
    </message>
    <message>
        <source>未登录，可离线审核</source>
        <translation>Not signed in; reviewing works offline</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>Never synced</translation>
    </message>
    <message>
        <source>重新登录</source>
        <translation>Sign in again</translation>
    </message>
</context>
<context>
    <name>titledesk::DateField</name>
    <message>
        <source>未填写</source>
        <translation>not filled in</translation>
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
    <message>
        <source>返回列表（Esc）</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>标为待定（M）</source>
        <translation>Mark (M)</translation>
    </message>
    <message>
        <source>查看人员注册</source>
        <translation>Show registration</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceAdder</name>
    <message>
        <source>剪贴板中的图片无法保存，没有添加。</source>
        <translation>The picture of the clipboard cannot be saved; it was not added.</translation>
    </message>
    <message>
        <source>粘贴图片 %1</source>
        <translation>Pasted picture %1</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceOpener</name>
    <message>
        <source>“%1”没有保存：%2已保存 %3 个文件。</source>
        <translation>&quot;%1&quot; was not saved: %2 Saved files: %3.</translation>
    </message>
    <message>
        <source>没有能打开这种文件的程序，请另存后查看。</source>
        <translation>No program opens such files; please save it first.</translation>
    </message>
    <message>
        <source>这种文件不能用系统程序打开，请另存后查看。</source>
        <translation>Such files are not opened by a system program; please save it first.</translation>
    </message>
    <message>
        <source>无法写入临时文件，请检查磁盘空间。</source>
        <translation>A temporary file cannot be written; please check the disk space.</translation>
    </message>
    <message>
        <source>另存证明材料</source>
        <translation>Save evidence</translation>
    </message>
    <message>
        <source>全部另存到文件夹</source>
        <translation>Save all to a folder</translation>
    </message>
    <message numerus="yes">
        <source>已保存 %n 个文件</source>
        <translation>
            <numerusform>Saved files: %n</numerusform>
            <numerusform>Saved files: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceSection</name>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>添加证明材料：选择文件、拖到这里，或按 Ctrl+V 粘贴</source>
        <translation>Add evidence: choose files, drop them here, or paste with Ctrl+V</translation>
    </message>
    <message>
        <source>全部另存…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>单独窗口</source>
        <translation>Own window</translation>
    </message>
    <message>
        <source>在单独的窗口中查看，与申报内容对照</source>
        <translation>Shows it in a window of its own, beside the submission</translation>
    </message>
    <message>
        <source>收起预览</source>
        <translation>Hide preview</translation>
    </message>
    <message>
        <source>用系统程序打开</source>
        <translation>Open outside</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>从这条数据中移除该文件；已审核的版本不能移除</source>
        <translation>Removes the file from this submission; not from a reviewed version</translation>
    </message>
    <message>
        <source>证明材料（%1）</source>
        <translation>Evidence (%1)</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件；扫描件可以拖到这里添加。</source>
        <translation>No evidence came with it; please check the original. Scans can be dropped here.</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件。</source>
        <translation>No evidence came with it; please check the original.</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能添加证明材料。</source>
        <translation>This account can look but not add evidence.</translation>
    </message>
    <message>
        <source>已审核的版本不能再添加证明材料；撤销审核后可以添加。</source>
        <translation>Evidence cannot be added to a reviewed version; after the decision is taken back it can.</translation>
    </message>
    <message>
        <source>添加证明材料</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>选择文件时当前数据已变化，没有添加，请重新选中该数据后再添加。</source>
        <translation>Another submission came up meanwhile; nothing was added. Please choose the submission again and add.</translation>
    </message>
    <message>
        <source>剪贴板中没有文件或图片。</source>
        <translation>The clipboard holds no file or picture.</translation>
    </message>
    <message numerus="yes">
        <source>已添加证明材料 %n 个</source>
        <translation>
            <numerusform>Evidence added: %n</numerusform>
            <numerusform>Evidence added: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceViewer</name>
    <message>
        <source>证明材料预览</source>
        <translation>Preview of the evidence</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>旋转</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>上一页（PgUp）</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>下一页（PgDn）</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>缩小（−）</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>适合宽度（0）</source>
        <translation>Fit width (0)</translation>
    </message>
    <message>
        <source>旋转（R），只影响本次查看</source>
        <translation>Turn (R), for this view only</translation>
    </message>
    <message>
        <source>%1 文件不能在这里预览。
请用系统程序打开，或另存后查看。</source>
        <translation>%1 files have no preview.
Please open outside, or save first.</translation>
    </message>
    <message>
        <source>这种</source>
        <translation>Such</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>%1，第 %2 页，共 %3 页</source>
        <translation>%1, page %2 of %3</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceWindow</name>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>用系统程序打开</source>
        <translation>Open outside</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>证明材料 · %1</source>
        <translation>Evidence · %1</translation>
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
    <name>titledesk::FilesBox</name>
    <message>
        <source>上传文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>可以把文件拖到这里</source>
        <translation>Files can be dropped here</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</source>
        <translation>No deadline ahead. New review plans show here after a sync.</translation>
    </message>
    <message>
        <source>还没有职称信息。点“同步”从人社平台接收。</source>
        <translation>No news yet. Sync receives it from central.</translation>
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
    <message>
        <source>退回补正</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>Approved posts</translation>
    </message>
    <message>
        <source>查看退回后未重新提交的数据</source>
        <translation>Show what is not back</translation>
    </message>
    <message>
        <source>查看岗位核准信息</source>
        <translation>Show approved posts</translation>
    </message>
    <message>
        <source>核准岗位 %1 个，已聘 %2 个，空岗 %3 个
本年度申报拟占用 %4 个，还剩 %5 个</source>
        <translation>Posts approved %1, filled %2, vacant %3
To be taken by this year&apos;s applications %4, left %5</translation>
    </message>
    <message>
        <source>还没有提交岗位核准信息。</source>
        <translation>Approved posts were not submitted yet.</translation>
    </message>
    <message>
        <source>查看上报队列</source>
        <translation>Show outbox</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>今天是单位审核截止日</source>
        <translation>The deadline is today</translation>
    </message>
    <message numerus="yes">
        <source>距单位审核截止还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>read</translation>
    </message>
    <message>
        <source>未读</source>
        <translation>unread</translation>
    </message>
    <message numerus="yes">
        <source>逐条阅读（未读 %n 条）</source>
        <translation>
            <numerusform>Read one by one (unread: %n)</numerusform>
            <numerusform>Read one by one (unread: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>逐条阅读</source>
        <translation>Read one by one</translation>
    </message>
    <message>
        <source>上次同步：%1</source>
        <translation>Last sync: %1</translation>
    </message>
    <message>
        <source>没有退回后尚未重新提交的数据。</source>
        <translation>Everything returned is back.</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>本单位还没有数据。请先导入人员花名册，再导入各业绩项的表格；已登录人社平台的单位，也可以点“同步”接收。</source>
        <translation>This unit has no data yet. Import the roster first, then the tables of achievements; a unit that is signed in to the platform can also receive them by “Sync”.</translation>
    </message>
    <message>
        <source>导入花名册…</source>
        <translation>Import roster…</translation>
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
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>titledesk::ItemPage</name>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
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
        <source>已退回未重新提交</source>
        <translation>Not back yet</translation>
    </message>
    <message>
        <source>逾期的排在前面；申报人重新提交后从这里移出</source>
        <translation>What is overdue comes first; what is resubmitted leaves this list</translation>
    </message>
</context>
<context>
    <name>titledesk::KeyDialog</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
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
        <source>请填写新密码。</source>
        <translation>Please fill in the new password.</translation>
    </message>
    <message numerus="yes">
        <source>密码至少 %n 个字符。</source>
        <translation>
            <numerusform>The password has at least %n character.</numerusform>
            <numerusform>The password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>两次填写的密码不一样。</source>
        <translation>The two passwords differ.</translation>
    </message>
</context>
<context>
    <name>titledesk::LeftDialog</name>
    <message>
        <source>标记调出</source>
        <translation>Mark as left</translation>
    </message>
    <message>
        <source>调出日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>%1 的申报数据仍保留在本机，可在列表中用“已调出人员”筛选。</source>
        <translation>The submissions of %1 stay here; lists can be filtered by &quot;Left staff&quot;.</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>titledesk::ListFilters</name>
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
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>显示范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>全部数据</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未查看</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>在职人员</source>
        <translation>Present staff</translation>
    </message>
    <message>
        <source>已调出人员</source>
        <translation>Left staff</translation>
    </message>
    <message>
        <source>全部部门</source>
        <translation>All departments</translation>
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
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>评审结果</source>
        <translation>Results</translation>
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
    <message>
        <source>修改密码……</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>标为待定</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>单位信息已上报</source>
        <translation>The unit was sent</translation>
    </message>
    <message>
        <source>单位信息或岗位核准信息未能上报，请在“管理设置”中查看。</source>
        <translation>Unit or approved posts could not be sent; see &quot;Management&quot;.</translation>
    </message>
</context>
<context>
    <name>titledesk::MarkDialog</name>
    <message>
        <source>待定</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>备注（可以不填）</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>只有本账号能看到，不会上报。</source>
        <translation>Only this account sees it; it is never sent.</translation>
    </message>
    <message>
        <source>保存备注</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>标为待定</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消待定</source>
        <translation>Unmark</translation>
    </message>
    <message>
        <source>已取消待定</source>
        <translation>Unmarked</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已标为待定</source>
        <translation>Marked</translation>
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
        <source>%1 月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>按月审核统计</source>
        <translation>Reviews by month</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%2/%1</translation>
    </message>
    <message numerus="yes">
        <source>近 %n 个月</source>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 审核 %2 条：通过 %3，退回 %4，终止 %5</source>
        <translation>%1, reviewed %2: passed %3, returned %4, terminated %5</translation>
    </message>
    <message>
        <source>%1 年</source>
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
    <message>
        <source>岗位核准信息</source>
        <translation>Approved posts</translation>
    </message>
    <message>
        <source>常用意见</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>界面设置</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>平台连接</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>账号管理</source>
        <translation>Accounts</translation>
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
    <name>titledesk::NewsDialog</name>
    <message>
        <source>上一条</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>最新职称信息</source>
        <translation>News</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>还没有职称信息。</source>
        <translation>No news yet.</translation>
    </message>
    <message>
        <source>%1 · 第 %2 条，共 %3 条</source>
        <translation>%1 · %2 of %3</translation>
    </message>
    <message>
        <source>这条信息没有正文。</source>
        <translation>This has no text.</translation>
    </message>
</context>
<context>
    <name>titledesk::NoticeCopier</name>
    <message>
        <source>所选数据都已重新提交，没有需要复制的退回通知。</source>
        <translation>All that is ticked was resubmitted; there is no return notice to copy.</translation>
    </message>
    <message numerus="yes">
        <source>已复制 %n 条退回通知，可直接粘贴发送。</source>
        <translation>
            <numerusform>Return notices copied, ready to paste: %n.</numerusform>
            <numerusform>Return notices copied, ready to paste: %n.</numerusform>
        </translation>
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
    <message>
        <source>未上传证明材料 1 条，请核对原件。</source>
        <translation>Without evidence; please check the original.</translation>
    </message>
</context>
<context>
    <name>titledesk::PasswordDialog</name>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>当前密码</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再次填写新密码</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>忘记当前密码时，可以在“当前密码”处填写恢复密钥。</source>
        <translation>If the current password is forgotten, enter the recovery key in its place.</translation>
    </message>
    <message>
        <source>以前的密码从此不能再打开单位数据。请把新密码告诉本人。</source>
        <translation>The old password opens nothing any more. Please tell the person the new one.</translation>
    </message>
    <message>
        <source>请填写当前密码。</source>
        <translation>Please fill in the current password.</translation>
    </message>
    <message>
        <source>密码已修改</source>
        <translation>The password was changed</translation>
    </message>
    <message>
        <source>已重置账号 %1 的密码</source>
        <translation>The password of account %1 was reset</translation>
    </message>
</context>
<context>
    <name>titledesk::PasswordPage</name>
    <message>
        <source>本机密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再次填写密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>设置本机密码</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>“%1”的数据加密保存在本机，以后用本机密码打开，不联网也可以。密码不会发送到任何地方，只有它或恢复密钥能够打开。</source>
        <translation>The data of &quot;%1&quot; are kept here, encrypted, and open with this password, also without a network. It is never sent anywhere; only it or the recovery key opens them.</translation>
    </message>
    <message numerus="yes">
        <source>密码至少 %n 个字符。</source>
        <translation>
            <numerusform>The password has at least %n character.</numerusform>
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
    <name>titledesk::PersonPage</name>
    <message>
        <source>逐条审核</source>
        <translation>Review one by one</translation>
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
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示完整号码，会记入操作日志</source>
        <translation>Shows the whole number; goes into the audit trail</translation>
    </message>
    <message>
        <source>标记调出…</source>
        <translation>Mark as left…</translation>
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
    <message numerus="yes">
        <source>逐条审核（%n 条）</source>
        <translation>
            <numerusform>Review one by one (%n)</numerusform>
            <numerusform>Review one by one (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>手机号码 %1</source>
        <translation>Mobile %1</translation>
    </message>
    <message>
        <source>已调出（%1）</source>
        <translation>Left (%1)</translation>
    </message>
    <message>
        <source>取消调出</source>
        <translation>Not left</translation>
    </message>
    <message>
        <source>人员注册：%1</source>
        <translation>Registration: %1</translation>
    </message>
    <message>
        <source>现有职称：无</source>
        <translation>Current title: none</translation>
    </message>
    <message>
        <source>（%1 取得）</source>
        <translation> (obtained %1)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1（%2/%3）</source>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>titledesk::PhrasesPage</name>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>审核时点“常用意见”即可选用，按这里的顺序排列。</source>
        <translation>&quot;Phrases&quot; offers them while reviewing, in this order.</translation>
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
        <source>推荐</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>审核操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>常用意见</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>titledesk::PlanModel</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>未公布</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>计划名称</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>评委会名称</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>申报系列</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>申报级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>个人申报起止</source>
        <translation>Persons apply</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>Unit deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>titledesk::PlansPanel</name>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>Review plans</translation>
    </message>
    <message>
        <source>查看该计划的申报</source>
        <translation>Show applications</translation>
    </message>
    <message>
        <source>评审计划详情</source>
        <translation>Review plan</translation>
    </message>
    <message>
        <source>还没有评审计划。
点“同步”从人社平台接收，评审计划和截止日期会显示在这里。</source>
        <translation>No review plans yet.
Sync receives them from central; plans and deadlines show here.</translation>
    </message>
    <message>
        <source>本单位还没有人申报这个评审计划</source>
        <translation>Nobody of the unit has applied in this plan yet</translation>
    </message>
    <message>
        <source>%1 · 本单位申报 %2 条，待审核 %3 条，已审核 %4 条</source>
        <translation>%1 · applications %2, pending %3, reviewed %4</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>评委会名称</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>组建单位</source>
        <translation>Formed by</translation>
    </message>
    <message>
        <source>申报系列</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>申报专业</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>申报级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>评审流程</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>个人申报起止</source>
        <translation>Persons apply</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>Unit deadline</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>主管部门审核截止</source>
        <translation>Authority&apos;s deadline</translation>
    </message>
    <message>
        <source>任职年限计算截止日期</source>
        <translation>Years count until</translation>
    </message>
    <message>
        <source>通知文号</source>
        <translation>Notice no.</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>titledesk::PortalWaitPage</name>
    <message>
        <source>重新打开浏览器</source>
        <translation>Open browser again</translation>
    </message>
    <message>
        <source>复制登录地址</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>Go to the Anhui portal</translation>
    </message>
    <message>
        <source>浏览器没有打开时，可重新打开，或复制登录地址，粘贴到本机的浏览器中打开。</source>
        <translation>If no browser has opened, open it again, or copy the address into a browser of this machine.</translation>
    </message>
    <message>
        <source>已复制登录地址，请粘贴到本机的浏览器中打开。</source>
        <translation>The address was copied; please paste it into a browser of this machine.</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>请在浏览器中登录安徽政务服务网，登录后自动进入本系统。</source>
        <translation>Please sign in to the Anhui portal in the browser; the program then goes on by itself.</translation>
    </message>
</context>
<context>
    <name>titledesk::PostAnswer</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>请选择岗位等级</source>
        <translation>Choose a grade</translation>
    </message>
    <message>
        <source>专业技术 %1 级</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>占用或不占用职位数的说明</source>
        <translation>Why a post is taken or not</translation>
    </message>
    <message>
        <source>是否占用本单位职位数</source>
        <translation>Takes a post of the unit</translation>
    </message>
    <message>
        <source>专业技术 %1 级（剩余 %2）</source>
        <translation>Grade %1 (%2 left)</translation>
    </message>
    <message>
        <source>尚未提交岗位核准信息，不知道剩余多少</source>
        <translation>Approved posts were not submitted; what is left is not known</translation>
    </message>
    <message>
        <source>剩余 %1，该等级已无空岗，请在说明中写明理由</source>
        <translation>%1 left: no post of this grade is vacant; please give the reason in the note</translation>
    </message>
    <message>
        <source>剩余 %1</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>titledesk::PostsModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1小计</source>
        <translation>%1, subtotal</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>%1, total</translation>
    </message>
    <message>
        <source>总计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>已聘数多于核准数</source>
        <translation>More filled than approved</translation>
    </message>
    <message>
        <source>本次拟占用的多于空岗数</source>
        <translation>More to be taken than vacant</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已聘数</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>空岗数</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>本次拟占用</source>
        <translation>To be taken</translation>
    </message>
    <message>
        <source>本次可腾出</source>
        <translation>To be freed</translation>
    </message>
</context>
<context>
    <name>titledesk::PostsPage</name>
    <message>
        <source>岗位核准信息</source>
        <translation>Approved posts</translation>
    </message>
    <message>
        <source>尚未提交。填写的内容随时保存为草稿，提交后不可再更改。</source>
        <translation>Not submitted yet. What is filled in is kept as a draft at any time; once submitted it cannot be changed.</translation>
    </message>
    <message>
        <source>尚未提交。</source>
        <translation>Not submitted yet.</translation>
    </message>
    <message>
        <source>已于 %1 由 %2 提交，不可再更改。</source>
        <translation>Submitted on %1 by %2; it cannot be changed.</translation>
    </message>
    <message>
        <source>已上报人社平台。</source>
        <translation>Sent to central.</translation>
    </message>
    <message>
        <source>平台上已有另一台电脑提交的岗位核准信息，本机的内容保留不变；如不一致，请联系所属人社部门。</source>
        <translation>Central has approved posts from another computer already; what is here stays. If they differ, please ask the human resources office.</translation>
    </message>
    <message>
        <source>平台未接收：%1</source>
        <translation>Not accepted: %1</translation>
    </message>
    <message>
        <source>待上报。</source>
        <translation>Waits to be sent.</translation>
    </message>
    <message>
        <source>待上报（上次：%1）。</source>
        <translation>Waits to be sent (last time: %1).</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 核准</source>
        <translation>%1 · %2 · approved on %3</translation>
    </message>
    <message>
        <source>请上传经人社部门审核盖章后的岗位核准表，或拖放到这里</source>
        <translation>Please upload the approval form stamped by the human resources office, or drop it here</translation>
    </message>
    <message>
        <source>更换岗位核准表</source>
        <translation>Replace form</translation>
    </message>
    <message>
        <source>上传岗位核准表</source>
        <translation>Upload form</translation>
    </message>
    <message>
        <source>⚠ 已聘数多于核准数：%1</source>
        <translation>⚠ More filled than approved: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>岗位核准表</source>
        <translation>Approval form</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>扫描件 (%1)</source>
        <translation>Scans (%1)</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>已聘数统计日期</source>
        <translation>Filled as of</translation>
    </message>
    <message>
        <source>保存已聘数</source>
        <translation>Save filled</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>岗位核准信息已提交</source>
        <translation>Approved posts were submitted</translation>
    </message>
    <message>
        <source>已聘数已保存</source>
        <translation>Filled posts were saved</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>已聘数有改动，随时保存为草稿，点“保存已聘数”后生效。</source>
        <translation>Filled numbers were changed; they are kept as a draft and count after “Save filled”.</translation>
    </message>
</context>
<context>
    <name>titledesk::PublicityDialog</name>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
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
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>为 %n 人公示</source>
        <translation>
            <numerusform>Publicity for %n person</numerusform>
            <numerusform>Publicity for %n people</numerusform>
        </translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message numerus="yes">
        <source>。另有 %n 条已经审核，不在其中</source>
        <translation>
            <numerusform>. Decided already and left out: %n</numerusform>
            <numerusform>. Decided already and left out: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>所选数据中没有可以公示的职称申报。</source>
        <translation>The selection holds no application that can be publicised.</translation>
    </message>
    <message>
        <source>正在保存文件…</source>
        <translation>Saving files…</translation>
    </message>
    <message>
        <source>请填写公示地点。</source>
        <translation>Please fill in the place.</translation>
    </message>
    <message numerus="yes">
        <source>已保存 %n 人的公示</source>
        <translation>
            <numerusform>The publicity of %n person was saved</numerusform>
            <numerusform>The publicity of %n people was saved</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>titledesk::PublicityForm</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>时间未填写</source>
        <translation>no dates</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2（%n 人）</source>
        <translation>
            <numerusform>%1 %2 (%n person)</numerusform>
            <numerusform>%1 %2 (%n people)</numerusform>
        </translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>受理电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>无异议</source>
        <translation>No objection</translation>
    </message>
    <message>
        <source>有异议，已处理：</source>
        <translation>Objection, dealt with: </translation>
    </message>
    <message>
        <source>请选择或填写</source>
        <translation>Choose or write</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>Proof of publicity</translation>
    </message>
    <message>
        <source>新的公示</source>
        <translation>New publicity</translation>
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
        <source>已核对当年放假安排，不少于 5 个工作日</source>
        <translation>Checked with that year&apos;s holidays: at least 5 working days</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>已有职称申报以这次公示审核通过，内容不能再修改。</source>
        <translation>An application has passed with this publicity; it cannot be changed any more.</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 人共用这次公示，修改后对他们同样有效。</source>
        <translation>
            <numerusform>Others who share this publicity, for whom a change holds too: %n.</numerusform>
            <numerusform>Others who share this publicity, for whom a change holds too: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>不少于 5 个工作日</source>
        <translation>At least 5 working days</translation>
    </message>
    <message>
        <source>结束日期早于开始日期</source>
        <translation>It ends before it begins</translation>
    </message>
    <message>
        <source>程序没有 %1 年的放假安排，共 %2 天，请自行核对工作日</source>
        <translation>The program does not have the holidays of %1; %2 days in all, please check the working days</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日，不足 5 个</source>
        <translation>
            <numerusform>%n working day, fewer than 5</numerusform>
            <numerusform>%n working days, fewer than 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::RecommendationDialog</name>
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
        <source>公示</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>盖章的单位推荐意见</source>
        <translation>Stamped recommendation</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>通过所需的内容已齐全。</source>
        <translation>All that is needed to pass is there.</translation>
    </message>
    <message>
        <source>通过之前还缺：%1</source>
        <translation>Missing before it can pass: %1</translation>
    </message>
</context>
<context>
    <name>titledesk::RecoveryPage</name>
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
        <translation>If the password is forgotten, only the recovery key opens the data. It is shown this once; please write it down on paper now.</translation>
    </message>
</context>
<context>
    <name>titledesk::RegistrationPage</name>
    <message>
        <source>单位注册</source>
        <translation>Register the unit</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>已导出单位信息表，请提供给所属人社部门。</source>
        <translation>The unit form was exported; please give it to the human resources office.</translation>
    </message>
    <message>
        <source>单位信息表</source>
        <translation>Unit form</translation>
    </message>
    <message>
        <source>填写单位信息，导出后提供给所属人社部门，由其办理账号内置。</source>
        <translation>Fill in the unit&apos;s details, export them and give them to the human resources office, which has the account made.</translation>
    </message>
    <message>
        <source>首次登录，需完善单位详细信息并“提交”后方可进入本系统。</source>
        <translation>At the first sign-in the unit&apos;s details are completed and submitted before the program opens.</translation>
    </message>
    <message>
        <source>导出单位信息表…</source>
        <translation>Export unit form…</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 处需要修改，见各项下方。</source>
        <translation>
            <numerusform>Fields to correct, see below each: %n.</numerusform>
            <numerusform>Fields to correct, see below each: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>导出单位信息表</source>
        <translation>Export unit form</translation>
    </message>
    <message>
        <source>单位信息表.xlsx</source>
        <translation>unit.xlsx</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>titledesk::RekeyDialog</name>
    <message>
        <source>移除账号</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Change data key</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>将移除账号 %1，不能恢复，账号名也不能再用。其审核记录保留，姓名不变。
数据会用新的密钥重新加密，其他账号的密码不变。以前的备份仍能用当时的密码打开，请妥善保管或销毁。</source>
        <translation>Account %1 is removed for good and its name cannot be used again. Its decisions stay, under its name.
The data are encrypted anew; the passwords of other accounts stay. Earlier backups still open with the passwords of their time: keep them safe or destroy them.</translation>
    </message>
    <message>
        <source>数据会用新的密钥重新加密，各账号的密码和恢复密钥不变。
以前的备份仍能用当时的密码打开，请妥善保管或销毁。</source>
        <translation>The data are encrypted anew; all passwords and the recovery key stay.
Earlier backups still open with the passwords of their time: keep them safe or destroy them.</translation>
    </message>
    <message>
        <source>我确认移除这个账号</source>
        <translation>Yes, remove this account</translation>
    </message>
    <message>
        <source>我确认更换数据密钥</source>
        <translation>Yes, change the data key</translation>
    </message>
    <message>
        <source>请先确认。</source>
        <translation>Please confirm first.</translation>
    </message>
    <message>
        <source>已更换数据密钥</source>
        <translation>The data key was changed</translation>
    </message>
    <message>
        <source>已移除账号 %1</source>
        <translation>Account %1 was removed</translation>
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
        <source>请输入退回意见。</source>
        <translation>Please enter the reason for returning.</translation>
    </message>
    <message>
        <source>请一次性告知全部退回意见。退回不需要上传单位推荐意见。</source>
        <translation>Please give all reasons at once. Returning needs no recommendation.</translation>
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
        <source>申报数据列表</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>批量审核</source>
        <translation>Review many</translation>
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
    <message>
        <source>该人员没有注册信息。</source>
        <translation>This person has no registration.</translation>
    </message>
    <message>
        <source>公示…</source>
        <translation>Publicity…</translation>
    </message>
    <message>
        <source>复制退回通知</source>
        <translation>Copy return notice</translation>
    </message>
    <message>
        <source>已选数据的退回通知；没有选择时是当前这一条</source>
        <translation>The return notices of what is ticked, or of this one</translation>
    </message>
    <message>
        <source>没有符合筛选条件的数据。
把上方的部门和范围改回“全部”再试。</source>
        <translation>Nothing fits the filters.
Set department and range above to &quot;All&quot; and try again.</translation>
    </message>
    <message>
        <source>没有逾期未重新提交的数据。</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>退回的数据都已重新提交。
新的退回会显示在这里，直到申报人重新提交。</source>
        <translation>Everything returned is back.
What is returned shows here until it is resubmitted.</translation>
    </message>
    <message>
        <source>没有被上级退回的申报。
点“同步”接收主管部门和评委会的最新意见。</source>
        <translation>No application was returned from above.
Sync receives what authority and committee say.</translation>
    </message>
    <message>
        <source>还没有评审结果。
评审通过或未通过后，点“同步”接收，会显示在这里。</source>
        <translation>No results yet.
After the committee has decided, sync receives them and they show here.</translation>
    </message>
    <message>
        <source>还没有职称申报。
点“导入”收进表格，或点“同步”从平台接收。</source>
        <translation>No applications yet.
Import a table, or sync to receive them.</translation>
    </message>
    <message>
        <source>本单位还没有人申报这个评审计划。
点“全部计划”查看其他申报。</source>
        <translation>Nobody of the unit has applied in this plan yet.
&quot;All plans&quot; shows other applications.</translation>
    </message>
    <message numerus="yes">
        <source>批量通过所选 %n 条…</source>
        <translation>
            <numerusform>Pass ticked (%n)…</numerusform>
            <numerusform>Pass ticked (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量退回所选 %n 条…</source>
        <translation>
            <numerusform>Return ticked (%n)…</numerusform>
            <numerusform>Return ticked (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量通过列表中待审核的 %n 条…</source>
        <translation>
            <numerusform>Pass pending of the list (%n)…</numerusform>
            <numerusform>Pass pending of the list (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量退回列表中待审核的 %n 条…</source>
        <translation>
            <numerusform>Return pending of the list (%n)…</numerusform>
            <numerusform>Return pending of the list (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewStatistics</name>
    <message>
        <source>审核统计</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>按月审核统计</source>
        <translation>Reviews by month</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>分类统计</source>
        <translation>By category</translation>
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
        <source>按月统计以图表或表格显示</source>
        <translation>Months as a chart or a table</translation>
    </message>
    <message>
        <source>按月统计</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按分类统计</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
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
    <message>
        <source>没有待上报的内容。</source>
        <translation>Nothing waits to be sent.</translation>
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
    <message>
        <source>复制登录地址</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>Go to the Anhui portal</translation>
    </message>
    <message>
        <source>请在浏览器中登录安徽政务服务网；浏览器没有打开时，可复制登录地址，粘贴到本机的浏览器中打开。</source>
        <translation>Please sign in to the Anhui portal in the browser; if none has opened, copy the address into a browser of this machine.</translation>
    </message>
</context>
<context>
    <name>titledesk::SignInPage</name>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>Go to the Anhui portal</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>内置单位登录</source>
        <translation>Built-in sign-in</translation>
    </message>
    <message>
        <source>人社平台地址</source>
        <translation>Address of central</translation>
    </message>
    <message>
        <source>https:// 开头的地址，由人社部门提供</source>
        <translation>https://…, from the HR office</translation>
    </message>
    <message>
        <source>单位登录</source>
        <translation>Unit sign-in</translation>
    </message>
    <message>
        <source>在浏览器中用“法人用户”的账号密码或支付宝扫码登录，登录后自动进入本系统。没有账号的单位请先点击“注册”。</source>
        <translation>Sign in in the browser, as a legal person by password or by scanning with Alipay; the program then goes on by itself. A unit without an account registers first.</translation>
    </message>
    <message>
        <source>用于无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），不联网也能登录。</source>
        <translation>For units that cannot register at the portal (no credit code, or one shared with their group); works without a network.</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>请填写人社平台地址。</source>
        <translation>Please fill in the address of central.</translation>
    </message>
</context>
<context>
    <name>titledesk::StartWindow</name>
    <message>
        <source>职审台</source>
        <translation>TitleDesk</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>已登录安徽政务服务网，请输入本机密码打开。</source>
        <translation>Signed in to the Anhui portal; please enter the password of this machine.</translation>
    </message>
    <message>
        <source>单位数据已建立，但还没有登记到人社平台：%1</source>
        <translation>The unit was made but is not registered at central yet: %1</translation>
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
    <message>
        <source>待注册</source>
        <translation>to register</translation>
    </message>
    <message>
        <source>未注册</source>
        <translation>not registered</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>same</translation>
    </message>
    <message>
        <source>人员注册审核通过之前不能通过，点击查看人员注册</source>
        <translation>Cannot pass before the registration has; click to show it</translation>
    </message>
    <message>
        <source>与上年度已通过记录一致</source>
        <translation>Same as last year&apos;s, which passed</translation>
    </message>
    <message>
        <source>已调出</source>
        <translation>left</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>待定：%1</source>
        <translation>marked: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>%n d overdue</numerusform>
            <numerusform>%n d overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n d left</numerusform>
            <numerusform>%n d left</numerusform>
        </translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>未公布</source>
        <translation>not told</translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>未设</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>titledesk::SubmitPostsDialog</name>
    <message>
        <source>提交岗位核准信息</source>
        <translation>Submit approved posts</translation>
    </message>
    <message>
        <source>一旦提交，不可再更改。</source>
        <translation>Once submitted, it cannot be changed.</translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>Approval no.</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>Approved on</translation>
    </message>
    <message numerus="yes">
        <source>%n 个</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>岗位核准表</source>
        <translation>Approval form</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>提交后本页只能查看；已聘数仍可更新。请再核对一遍各等级的核准数。</source>
        <translation>Afterwards this page can only be looked at; filled posts can still be updated. Please check the approved posts of each grade once more.</translation>
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
    <message>
        <source>将终止%1 %2 年度的职称申报。一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</source>
        <translation>This terminates the application of %1 of %2. After that no application can be made this year. If material is to be corrected, use &quot;Return&quot;.</translation>
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
    <name>titledesk::UnitEditDialog</name>
    <message>
        <source>完善单位信息</source>
        <translation>Complete details</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改；如有变更，请联系所属人社部门。</source>
        <translation>Name, credit code and nature cannot be changed after registration; if they have changed, please ask the human resources office.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitForm</name>
    <message>
        <source>所在市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>所在县（市、区）</source>
        <translation>County</translation>
    </message>
    <message>
        <source>请选择或填写</source>
        <translation>Choose or write</translation>
    </message>
    <message>
        <source>无统一社会信用代码</source>
        <translation>No credit code</translation>
    </message>
    <message>
        <source>与集团单位共用统一社会信用代码</source>
        <translation>Shares its group&apos;s credit code</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>18 位；没有代码的单位请留空</source>
        <translation>18 characters; empty where there is none</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>请选择市</source>
        <translation>Choose a city</translation>
    </message>
    <message>
        <source>请选择县（市、区）</source>
        <translation>Choose a county</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitPage</name>
    <message>
        <source>单位信息已保存</source>
        <translation>The unit was saved</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>完善单位信息</source>
        <translation>Complete details</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>详细信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>采用本机内容</source>
        <translation>Use these</translation>
    </message>
    <message>
        <source>采用平台内容</source>
        <translation>Use central&apos;s</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>修改已保存，待上报。</source>
        <translation>The change is saved and waits to be sent.</translation>
    </message>
    <message>
        <source>修改已保存，待上报（上次：%1）。</source>
        <translation>The change is saved and waits to be sent (last time: %1).</translation>
    </message>
    <message>
        <source>已上报人社平台，%1。</source>
        <translation>Sent to central, %1.</translation>
    </message>
    <message>
        <source>另一台电脑也修改了单位信息，请选择采用哪一个：</source>
        <translation>Another computer has changed the unit too; please choose which to use:</translation>
    </message>
    <message>
        <source>%1：本机 %2，平台 %3</source>
        <translation>%1: here %2, central %3</translation>
    </message>
    <message>
        <source>%1：本机与平台不同</source>
        <translation>%1: differs here and at central</translation>
    </message>
    <message>
        <source>平台未接收：%1</source>
        <translation>Not accepted: %1</translation>
    </message>
</context>
<context>
    <name>titledesk::UnlockPage</name>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>Go to the Anhui portal</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>职审台</source>
        <translation>TitleDesk</translation>
    </message>
    <message>
        <source>单位数据：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。</source>
        <translation>If the password is forgotten, enter the recovery key that was written down when the unit was made.</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>titledesk::WayWidget</name>
    <message>
        <source>申报流程</source>
        <translation>Stages</translation>
    </message>
</context>
</TS>
