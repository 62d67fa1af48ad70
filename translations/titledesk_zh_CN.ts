<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>Audit</name>
    <message>
        <source>操作日志第 %1 条与前后不符，日志已被改动。</source>
        <translation>操作日志第 %1 条与前后不符，日志已被改动。</translation>
    </message>
</context>
<context>
    <name>AuditVerb</name>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>操作日志完整，共 %1 条。</source>
        <translation>操作日志完整，共 %1 条。</translation>
    </message>
    <message>
        <source>操作日志</source>
        <translation>操作日志</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>已备份到 %1。</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>备份全部数据到一个文件</source>
        <translation>备份全部数据到一个文件</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>%1年%2月</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1年度 %2</source>
        <translation>%1年度 %2</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>没有字段</source>
        <translation>没有字段</translation>
    </message>
    <message>
        <source>缺少 unique 或 title_field</source>
        <translation>缺少 unique 或 title_field</translation>
    </message>
    <message>
        <source>业绩项必须属于一个分类，注册和申报不属于任何分类</source>
        <translation>业绩项必须属于一个分类，注册和申报不属于任何分类</translation>
    </message>
    <message>
        <source>引用的字段 %1 不存在</source>
        <translation>引用的字段 %1 不存在</translation>
    </message>
    <message>
        <source>columns 中没有 title_field</source>
        <translation>columns 中没有 title_field</translation>
    </message>
    <message>
        <source>列名“%1”属于两个字段：%2 和 %3</source>
        <translation>列名“%1”属于两个字段：%2 和 %3</translation>
    </message>
    <message>
        <source>after 引用的字段 %1 不存在</source>
        <translation>after 引用的字段 %1 不存在</translation>
    </message>
    <message>
        <source>枚举字段必须有 values，其他字段不能有</source>
        <translation>枚举字段必须有 values，其他字段不能有</translation>
    </message>
    <message>
        <source>min 大于 max</source>
        <translation>min 大于 max</translation>
    </message>
    <message>
        <source>文件夹中没有 *.json 文件</source>
        <translation>文件夹中没有 *.json 文件</translation>
    </message>
    <message>
        <source>文件无法打开</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>不是 JSON 对象：第 %1 个字节处 %2</source>
        <translation>不是 JSON 对象：第 %1 个字节处 %2</translation>
    </message>
    <message>
        <source>items 中有不是对象的内容</source>
        <translation>items 中有不是对象的内容</translation>
    </message>
    <message>
        <source>取值列表 %1 重复</source>
        <translation>取值列表 %1 重复</translation>
    </message>
    <message>
        <source>分类 %1 不存在</source>
        <translation>分类 %1 不存在</translation>
    </message>
    <message>
        <source>分类 %1 重复</source>
        <translation>分类 %1 重复</translation>
    </message>
    <message>
        <source>业绩项重复</source>
        <translation>业绩项重复</translation>
    </message>
    <message>
        <source>kind 的取值未知</source>
        <translation>kind 的取值未知</translation>
    </message>
    <message>
        <source>字段重复</source>
        <translation>字段重复</translation>
    </message>
    <message>
        <source>类型“%1”未知</source>
        <translation>类型“%1”未知</translation>
    </message>
    <message>
        <source>%1 不是数</source>
        <translation>%1 不是数</translation>
    </message>
    <message>
        <source>precision 只能是日期字段的 month</source>
        <translation>precision 只能是日期字段的 month</translation>
    </message>
    <message>
        <source>取值列表 %1 不存在</source>
        <translation>取值列表 %1 不存在</translation>
    </message>
    <message>
        <source>取值 %1 或它的同义词重复</source>
        <translation>取值 %1 或它的同义词重复</translation>
    </message>
    <message>
        <source>values 不是数组</source>
        <translation>values 不是数组</translation>
    </message>
    <message>
        <source>键“%1”缺失或不是小写英文</source>
        <translation>键“%1”缺失或不是小写英文</translation>
    </message>
    <message>
        <source>缺少中文名或英文名</source>
        <translation>缺少中文名或英文名</translation>
    </message>
    <message>
        <source>%1 不是文字</source>
        <translation>%1 不是文字</translation>
    </message>
    <message>
        <source>%1 不是 true 或 false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 中有空的或不是文字的内容</source>
        <translation>%1 中有空的或不是文字的内容</translation>
    </message>
    <message>
        <source>%1 不是数组</source>
        <translation>%1 不是数组</translation>
    </message>
    <message>
        <source>%1 中有空的内容</source>
        <translation>%1 中有空的内容</translation>
    </message>
    <message>
        <source>成员 %1 未知</source>
        <translation>成员 %1 未知</translation>
    </message>
    <message>
        <source>，业绩项 %1</source>
        <translation>，业绩项 %1</translation>
    </message>
    <message>
        <source>，字段 %1</source>
        <translation>，字段 %1</translation>
    </message>
    <message>
        <source>业绩目录有误（%1）：%2。</source>
        <translation>业绩目录有误（%1）：%2。</translation>
    </message>
</context>
<context>
    <name>Central</name>
    <message>
        <source>连接不上人社平台，所有审核结果都保存在本机，恢复网络后可再次同步。</source>
        <translation>连接不上人社平台，所有审核结果都保存在本机，恢复网络后可再次同步。</translation>
    </message>
    <message>
        <source>人社平台暂时繁忙，所有审核结果都保存在本机，请稍后再次同步。</source>
        <translation>人社平台暂时繁忙，所有审核结果都保存在本机，请稍后再次同步。</translation>
    </message>
    <message>
        <source>人社平台没有接受：%1</source>
        <translation>人社平台没有接受：%1</translation>
    </message>
    <message>
        <source>人社平台的地址不对，请检查后再试。</source>
        <translation>人社平台的地址不对，请检查后再试。</translation>
    </message>
    <message>
        <source>人社平台的地址必须以 https:// 开头。</source>
        <translation>人社平台的地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>已取消，已有的结果都已保存。</source>
        <translation>已取消，已有的结果都已保存。</translation>
    </message>
    <message>
        <source>回答的不是人社平台（可能需要先登录本地网络），所有审核结果都保存在本机。</source>
        <translation>回答的不是人社平台（可能需要先登录本地网络），所有审核结果都保存在本机。</translation>
    </message>
    <message>
        <source>还没有登录人社平台，请先登录。</source>
        <translation>还没有登录人社平台，请先登录。</translation>
    </message>
    <message>
        <source>人社平台的登录已失效，请重新登录；所有审核结果都保存在本机。</source>
        <translation>人社平台的登录已失效，请重新登录；所有审核结果都保存在本机。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1也提交了同一成果，并且同为第 %2 位。</source>
        <translation>%1也提交了同一成果，并且同为第 %2 位。</translation>
    </message>
    <message>
        <source>%1也提交了同一成果，请核对。</source>
        <translation>%1也提交了同一成果，请核对。</translation>
    </message>
    <message>
        <source>证明材料与%1的“%2”是同一文件。</source>
        <translation>证明材料与%1的“%2”是同一文件。</translation>
    </message>
    <message>
        <source>本人重复提交了同一内容。</source>
        <translation>本人重复提交了同一内容。</translation>
    </message>
    <message>
        <source>缺少现有职称或教育经历，无法核对任职年限。</source>
        <translation>缺少现有职称或教育经历，无法核对任职年限。</translation>
    </message>
    <message>
        <source>现有职称%1、最高学历%2，不属于正常申报%3的条件（%4）。</source>
        <translation>现有职称%1、最高学历%2，不属于正常申报%3的条件（%4）。</translation>
    </message>
    <message>
        <source>现有职称取得于 %1，至 %2 任职不满 %3 年（%4）。</source>
        <translation>现有职称取得于 %1，至 %2 任职不满 %3 年（%4）。</translation>
    </message>
    <message>
        <source>%1 年度考核未达合格（%2）。</source>
        <translation>%1 年度考核未达合格（%2）。</translation>
    </message>
    <message>
        <source>缺少 %1 年度的年度考核。</source>
        <translation>缺少 %1 年度的年度考核。</translation>
    </message>
    <message>
        <source>已于 %1 达到法定退休年龄（%2）。</source>
        <translation>已于 %1 达到法定退休年龄（%2）。</translation>
    </message>
    <message>
        <source>该人员 %1 年度的申报已终止，本年度无法再进行职称申报。</source>
        <translation>该人员 %1 年度的申报已终止，本年度无法再进行职称申报。</translation>
    </message>
    <message>
        <source>该人员 %1 年度还有另一份职称申报。</source>
        <translation>该人员 %1 年度还有另一份职称申报。</translation>
    </message>
    <message>
        <source>缺少必填的“%1”。</source>
        <translation>缺少必填的“%1”。</translation>
    </message>
    <message>
        <source>“%1”至少填写一项。</source>
        <translation>“%1”至少填写一项。</translation>
    </message>
    <message>
        <source>事业单位的聘任情况应填写岗位等级。</source>
        <translation>事业单位的聘任情况应填写岗位等级。</translation>
    </message>
    <message>
        <source>“%1”%2 晚于今天。</source>
        <translation>“%1”%2 晚于今天。</translation>
    </message>
    <message>
        <source>“%1”晚于“%2”。</source>
        <translation>“%1”晚于“%2”。</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>没有证明材料，请核对原件。</source>
        <translation>没有证明材料，请核对原件。</translation>
    </message>
    <message>
        <source>年度 %1 与开始时间 %2 不在同一年。</source>
        <translation>年度 %1 与开始时间 %2 不在同一年。</translation>
    </message>
    <message>
        <source>与在“%1”的工作经历时间重叠（%2 至 %3）。</source>
        <translation>与在“%1”的工作经历时间重叠（%2 至 %3）。</translation>
    </message>
    <message>
        <source>%1 至 %2 超过一年没有工作或全日制学习经历。</source>
        <translation>%1 至 %2 超过一年没有工作或全日制学习经历。</translation>
    </message>
    <message>
        <source>学历层次与毕业时间的先后不符：%1（%2）与本条（%3）。</source>
        <translation>学历层次与毕业时间的先后不符：%1（%2）与本条（%3）。</translation>
    </message>
    <message>
        <source>学分</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>%1 年度继续教育共 %2 %3，应不少于 %4 %3</source>
        <translation>%1 年度继续教育共 %2 %3，应不少于 %4 %3</translation>
    </message>
    <message>
        <source>；其中专业科目 %1，应不少于 %2</source>
        <translation>；其中专业科目 %1，应不少于 %2</translation>
    </message>
    <message>
        <source>（%1）。</source>
        <translation>（%1）。</translation>
    </message>
    <message>
        <source>该人员的注册待审核，审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>该人员的注册待审核，审核通过后才能通过其业绩和申报（可以先退回）。</translation>
    </message>
    <message>
        <source>该人员没有注册信息，注册并审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>该人员没有注册信息，注册并审核通过后才能通过其业绩和申报（可以先退回）。</translation>
    </message>
    <message>
        <source>该人员的注册已退回，重新提交并审核通过后才能通过其业绩和申报（可以先退回）。</source>
        <translation>该人员的注册已退回，重新提交并审核通过后才能通过其业绩和申报（可以先退回）。</translation>
    </message>
    <message>
        <source>证件号码前六位不是安徽省现行的行政区划代码，可能是已撤并的区划。</source>
        <translation>证件号码前六位不是安徽省现行的行政区划代码，可能是已撤并的区划。</translation>
    </message>
    <message>
        <source>证件号码不正确：%1。</source>
        <translation>证件号码不正确：%1。</translation>
    </message>
    <message>
        <source>性别与证件号码第 17 位不一致。</source>
        <translation>性别与证件号码第 17 位不一致。</translation>
    </message>
    <message>
        <source>姓名与花名册不一致：同一证件号码下有“%1”和“%2”。</source>
        <translation>姓名与花名册不一致：同一证件号码下有“%1”和“%2”。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>没有 --%1 这个选项。</source>
        <translation>没有 --%1 这个选项。</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>选项 --%1 缺少值。</source>
        <translation>选项 --%1 缺少值。</translation>
    </message>
    <message>
        <source>选项 --%1 应为不小于 %2 的整数。</source>
        <translation>选项 --%1 应为不小于 %2 的整数。</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>  未办理%1：%2</source>
        <translation>  未办理%1：%2</translation>
    </message>
    <message>
        <source>编号和 --all 只能给出一种。</source>
        <translation>编号和 --all 只能给出一种。</translation>
    </message>
    <message>
        <source>按条件审核请加上 --all。</source>
        <translation>按条件审核请加上 --all。</translation>
    </message>
    <message>
        <source>请给出编号，或用 --all 和条件。</source>
        <translation>请给出编号，或用 --all 和条件。</translation>
    </message>
    <message>
        <source>请用 --opinion 填写退回意见。</source>
        <translation>请用 --opinion 填写退回意见。</translation>
    </message>
    <message>
        <source>请用 --opinion 填写审批意见。</source>
        <translation>请用 --opinion 填写审批意见。</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报；不在终端中运行时请加上 --yes。</source>
        <translation>一旦终止，本年度将无法再进行职称申报；不在终端中运行时请加上 --yes。</translation>
    </message>
    <message>
        <source>一旦终止申报人员本年度将无法再进行职称申报，确定终止？[y/N] </source>
        <translation>一旦终止申报人员本年度将无法再进行职称申报，确定终止？[y/N] </translation>
    </message>
    <message>
        <source>请再次确认终止？[y/N] </source>
        <translation>请再次确认终止？[y/N] </translation>
    </message>
    <message>
        <source>没有确认，没有改动。</source>
        <translation>没有确认，没有改动。</translation>
    </message>
    <message>
        <source>%1：%2 条。</source>
        <translation>%1：%2 条。</translation>
    </message>
    <message>
        <source>有数据不能审核，因此一条也没有审核；加上 --each 可以只审核其余的。</source>
        <translation>有数据不能审核，因此一条也没有审核；加上 --each 可以只审核其余的。</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>终止职称申报</source>
        <translation>终止职称申报</translation>
    </message>
</context>
<context>
    <name>DecisionBody</name>
    <message>
        <source>审核数据的格式不正确：%1</source>
        <translation>审核数据的格式不正确：%1</translation>
    </message>
</context>
<context>
    <name>DecisionJob</name>
    <message numerus="yes">
        <source>已通过 %n 条</source>
        <translation>
            <numerusform>已通过 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已退回 %n 条</source>
        <translation>
            <numerusform>已退回 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已终止 %n 条</source>
        <translation>
            <numerusform>已终止 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>当前账号只能查看，不能审核。</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>没有这条申报数据，它可能已被撤回。</translation>
    </message>
    <message>
        <source>请填写退回意见。</source>
        <translation>请填写退回意见。</translation>
    </message>
    <message>
        <source>请填写审批意见。</source>
        <translation>请填写审批意见。</translation>
    </message>
    <message>
        <source>该条数据当前为“%1”，不在待审核状态。</source>
        <translation>该条数据当前为“%1”，不在待审核状态。</translation>
    </message>
    <message>
        <source>%1数据不能%2。</source>
        <translation>%1数据不能%2。</translation>
    </message>
    <message>
        <source>上一次审核尚未上报，请先撤销，再重新审核。</source>
        <translation>上一次审核尚未上报，请先撤销，再重新审核。</translation>
    </message>
    <message>
        <source>已有审核通过的数据以它为前提：%1。请先处理这些数据。</source>
        <translation>已有审核通过的数据以它为前提：%1。请先处理这些数据。</translation>
    </message>
    <message>
        <source>这次审核已经撤销过了。</source>
        <translation>这次审核已经撤销过了。</translation>
    </message>
    <message>
        <source>这次审核不是在本机作出的，不能在本机撤销。</source>
        <translation>这次审核不是在本机作出的，不能在本机撤销。</translation>
    </message>
    <message>
        <source>这次审核已经上报，不能撤销；如需更正，请重新审核。</source>
        <translation>这次审核已经上报，不能撤销；如需更正，请重新审核。</translation>
    </message>
    <message>
        <source>这次审核正在上报，暂不能撤销。</source>
        <translation>这次审核正在上报，暂不能撤销。</translation>
    </message>
    <message>
        <source>这次审核之后该数据又有变化，不能撤销。</source>
        <translation>这次审核之后该数据又有变化，不能撤销。</translation>
    </message>
    <message>
        <source>等</source>
        <translation>等</translation>
    </message>
    <message>
        <source>没有这次审核。</source>
        <translation>没有这次审核。</translation>
    </message>
    <message>
        <source>已有审核通过的数据以它为前提：%1。请先撤销这些审核。</source>
        <translation>已有审核通过的数据以它为前提：%1。请先撤销这些审核。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>职审台</source>
        <translation>职审台</translation>
    </message>
    <message>
        <source>这个单位的职审台已经打开。</source>
        <translation>这个单位的职审台已经打开。</translation>
    </message>
    <message>
        <source>单位数据的文件夹</source>
        <translation>单位数据的文件夹</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>至今</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>%1  第 %2 次提交</source>
        <translation>%1  第 %2 次提交</translation>
    </message>
    <message>
        <source>%1  %2（%3）</source>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>%1  撤销%2（%3）</source>
        <translation>%1  撤销%2（%3）</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>显示该人员的完整证件号码和手机号码，离开该人员后恢复；记入操作日志</source>
        <translation>显示该人员的完整证件号码和手机号码，离开该人员后恢复；记入操作日志</translation>
    </message>
    <message>
        <source>%1 年度</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>申报内容</source>
        <translation>申报内容</translation>
    </message>
    <message>
        <source>%1（上次：%2）</source>
        <translation>%1（上次：%2）</translation>
    </message>
    <message>
        <source>证明材料（%1）</source>
        <translation>证明材料（%1）</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件。</source>
        <translation>没有随数据提交的证明材料，请核对原件。</translation>
    </message>
    <message>
        <source>系统核查</source>
        <translation>系统核查</translation>
    </message>
    <message>
        <source>未发现问题。</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>审核记录</source>
        <translation>审核记录</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>无法读取该文件，没有添加。</source>
        <translation>无法读取该文件，没有添加。</translation>
    </message>
    <message>
        <source>该文件正在被修改，没有添加，请稍后再试。</source>
        <translation>该文件正在被修改，没有添加，请稍后再试。</translation>
    </message>
    <message>
        <source>没有这份证明材料。</source>
        <translation>没有这份证明材料。</translation>
    </message>
    <message>
        <source>无法写入文件，请检查磁盘空间和文件夹的权限。</source>
        <translation>无法写入文件，请检查磁盘空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>该文件是空的，没有添加。</source>
        <translation>该文件是空的，没有添加。</translation>
    </message>
    <message>
        <source>该文件超过 200 MB，没有添加。请压缩后再添加。</source>
        <translation>该文件超过 200 MB，没有添加。请压缩后再添加。</translation>
    </message>
</context>
<context>
    <name>EvidenceVerb</name>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>字节</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>用法：evidence add 编号 文件…，evidence list 编号，evidence save SHA256 文件。</source>
        <translation>用法：evidence add 编号 文件…，evidence list 编号，evidence save SHA256 文件。</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>证明材料</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>导出的格式应为 xlsx 或 csv（按文件的后缀，或用 --format）。</source>
        <translation>导出的格式应为 xlsx 或 csv（按文件的后缀，或用 --format）。</translation>
    </message>
    <message>
        <source>导出不用 --limit 和 --after。</source>
        <translation>导出不用 --limit 和 --after。</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2。</source>
        <translation>已导出 %1 行到 %2。</translation>
    </message>
    <message>
        <source>导出到文件</source>
        <translation>导出到文件</translation>
    </message>
</context>
<context>
    <name>FieldParser</name>
    <message>
        <source>内容过长，最多 %1 个字</source>
        <translation>内容过长，最多 %1 个字</translation>
    </message>
    <message>
        <source>“%1”不是日期</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1”只写到月，此处应写到日</source>
        <translation>“%1”只写到月，此处应写到日</translation>
    </message>
    <message>
        <source>“%1”晚于今天</source>
        <translation>“%1”晚于今天</translation>
    </message>
    <message>
        <source>“%1”不是年度</source>
        <translation>“%1”不是年度</translation>
    </message>
    <message>
        <source>年度“%1”超出范围</source>
        <translation>年度“%1”超出范围</translation>
    </message>
    <message>
        <source>“%1”不是学年，应如 2025—2026</source>
        <translation>“%1”不是学年，应如 2025—2026</translation>
    </message>
    <message>
        <source>“%1”不是数字</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1”不是整数</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1”超出范围</source>
        <translation>“%1”超出范围</translation>
    </message>
    <message>
        <source>“%1”不在可选范围内（%2）</source>
        <translation>“%1”不在可选范围内（%2）</translation>
    </message>
    <message>
        <source>“%1”不是电话号码</source>
        <translation>“%1”不是电话号码</translation>
    </message>
    <message>
        <source>“%1”不是邮箱地址</source>
        <translation>“%1”不是邮箱地址</translation>
    </message>
    <message>
        <source>ISBN “%1”不正确，校验位不符或位数不对</source>
        <translation>ISBN “%1”不正确，校验位不符或位数不对</translation>
    </message>
    <message>
        <source>ISSN “%1”不正确，校验位不符或位数不对</source>
        <translation>ISSN “%1”不正确，校验位不符或位数不对</translation>
    </message>
    <message>
        <source>专利号“%1”不正确，校验位不符或位数不对</source>
        <translation>专利号“%1”不正确，校验位不符或位数不对</translation>
    </message>
    <message>
        <source>统一社会信用代码“%1”不正确</source>
        <translation>统一社会信用代码“%1”不正确</translation>
    </message>
    <message>
        <source>应为 18 位</source>
        <translation>应为 18 位</translation>
    </message>
    <message>
        <source>含有数字和末位 X 以外的字符</source>
        <translation>含有数字和末位 X 以外的字符</translation>
    </message>
    <message>
        <source>其中的出生日期不存在</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>其中的出生日期晚于今天</source>
        <translation>其中的出生日期晚于今天</translation>
    </message>
    <message>
        <source>校验位不符</source>
        <translation>校验位不符</translation>
    </message>
    <message>
        <source>后几位已被电子表格丢失，请把该列设为文本格式后重新录入</source>
        <translation>后几位已被电子表格丢失，请把该列设为文本格式后重新录入</translation>
    </message>
    <message>
        <source>证件号码“%1”不正确</source>
        <translation>证件号码“%1”不正确</translation>
    </message>
    <message>
        <source>证件号码“%1”不正确：%2</source>
        <translation>证件号码“%1”不正确：%2</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>选项 --%1 没有“%2”这个值。</source>
        <translation>选项 --%1 没有“%2”这个值。</translation>
    </message>
    <message>
        <source>业绩项“%1”不属于所给的分类。</source>
        <translation>业绩项“%1”不属于所给的分类。</translation>
    </message>
    <message>
        <source>--after 所给的数据不在这个列表中。</source>
        <translation>--after 所给的数据不在这个列表中。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1：共 %2 行，新增 %3，更新 %4，未变 %5，未导入 %6。</source>
        <translation>%1：共 %2 行，新增 %3，更新 %4，未变 %5，未导入 %6。</translation>
    </message>
    <message>
        <source>  %1第 %2 行 %3：%4</source>
        <translation>  %1第 %2 行 %3：%4</translation>
    </message>
    <message>
        <source>--rejects 一次只用于一个文件。</source>
        <translation>--rejects 一次只用于一个文件。</translation>
    </message>
    <message>
        <source>导入电子表格</source>
        <translation>导入电子表格</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>审核之后，该数据在平台上又有了新的版本。</source>
        <translation>审核之后，该数据在平台上又有了新的版本。</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>缺少选项 --%1。</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>--nature 应为其中之一：%1。</source>
        <translation>--nature 应为其中之一：%1。</translation>
    </message>
    <message>
        <source>--affiliation 应为其中之一：%1。</source>
        <translation>--affiliation 应为其中之一：%1。</translation>
    </message>
    <message>
        <source>已建立单位“%1”，数据在 %2。</source>
        <translation>已建立单位“%1”，数据在 %2。</translation>
    </message>
    <message>
        <source>恢复密钥（只显示这一次，请抄下来妥善保管）：%1</source>
        <translation>恢复密钥（只显示这一次，请抄下来妥善保管）：%1</translation>
    </message>
    <message>
        <source>建立新的单位数据</source>
        <translation>建立新的单位数据</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>花名册中没有此人，请先导入花名册。</source>
        <translation>花名册中没有此人，请先导入花名册。</translation>
    </message>
    <message>
        <source>该数据在上报前又有新的提交，请对新内容重新审核。</source>
        <translation>该数据在上报前又有新的提交，请对新内容重新审核。</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>没有密码：请设置环境变量 TITLEDESK_PASSWORD，或用 --password-stdin 从标准输入给出。</source>
        <translation>没有密码：请设置环境变量 TITLEDESK_PASSWORD，或用 --password-stdin 从标准输入给出。</translation>
    </message>
    <message>
        <source>账号 %1 的密码：</source>
        <translation>账号 %1 的密码：</translation>
    </message>
    <message>
        <source>再输入一次：</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>两次输入的密码不同，没有改动。</source>
        <translation>两次输入的密码不同，没有改动。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>编号</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>共 %1 条。</translation>
    </message>
    <message>
        <source>列出申报数据</source>
        <translation>列出申报数据</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>选择</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>审核类型</source>
        <translation>审核类型</translation>
    </message>
    <message>
        <source>业绩项</source>
        <translation>业绩项</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>系统核查</source>
        <translation>系统核查</translation>
    </message>
    <message>
        <source>材料数</source>
        <translation>材料数</translation>
    </message>
    <message>
        <source>第几次提交</source>
        <translation>第几次提交</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>已等待</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>用法：titledesk-cli [--data 文件夹] [--json] [--account 账号] 命令 …</source>
        <translation>用法：titledesk-cli [--data 文件夹] [--json] [--account 账号] 命令 …</translation>
    </message>
    <message>
        <source>密码取自环境变量 TITLEDESK_PASSWORD、--password-stdin，或在终端输入。</source>
        <translation>密码取自环境变量 TITLEDESK_PASSWORD、--password-stdin，或在终端输入。</translation>
    </message>
    <message>
        <source>titledesk-cli 命令 --help 显示一个命令的用法。</source>
        <translation>titledesk-cli 命令 --help 显示一个命令的用法。</translation>
    </message>
    <message>
        <source>请给出命令；titledesk-cli --help 列出全部命令。</source>
        <translation>请给出命令；titledesk-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>没有“%1”这个命令；titledesk-cli --help 列出全部命令。</source>
        <translation>没有“%1”这个命令；titledesk-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>用法：titledesk-cli %1 %2</source>
        <translation>用法：titledesk-cli %1 %2</translation>
    </message>
    <message>
        <source>参数个数不对。</source>
        <translation>参数个数不对。</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>该人员的注册信息尚未审核通过，其申报数据暂不能通过，请先办理人员注册审核。</source>
        <translation>该人员的注册信息尚未审核通过，其申报数据暂不能通过，请先办理人员注册审核。</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报，请确认后再终止。</source>
        <translation>一旦终止，本年度将无法再进行职称申报，请确认后再终止。</translation>
    </message>
    <message>
        <source>尚未填写单位推荐意见。</source>
        <translation>尚未填写单位推荐意见。</translation>
    </message>
    <message>
        <source>单位推荐意见没有内容。</source>
        <translation>单位推荐意见没有内容。</translation>
    </message>
    <message>
        <source>尚未填写单位公示情况。</source>
        <translation>尚未填写单位公示情况。</translation>
    </message>
    <message>
        <source>尚未上传单位公示证明和材料。</source>
        <translation>尚未上传单位公示证明和材料。</translation>
    </message>
    <message>
        <source>尚未选择是否占用本单位职位数。</source>
        <translation>尚未选择是否占用本单位职位数。</translation>
    </message>
    <message>
        <source>尚未选择占用的岗位等级。</source>
        <translation>尚未选择占用的岗位等级。</translation>
    </message>
    <message>
        <source>尚未填写是否占用本单位职位数的说明。</source>
        <translation>尚未填写是否占用本单位职位数的说明。</translation>
    </message>
</context>
<context>
    <name>NewsVerb</name>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>职称信息</source>
        <translation>职称信息</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>该条审核的上报状态已改变，请刷新后再试。</source>
        <translation>该条审核的上报状态已改变，请刷新后再试。</translation>
    </message>
    <message>
        <source>待上报</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>上报中</source>
        <translation>上报中</translation>
    </message>
    <message>
        <source>已上报</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>内容已变更</source>
        <translation>内容已变更</translation>
    </message>
    <message>
        <source>平台未接收</source>
        <translation>平台未接收</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>已放弃上报</source>
        <translation>已放弃上报</translation>
    </message>
    <message>
        <source>已由后一次审核取代</source>
        <translation>已由后一次审核取代</translation>
    </message>
</context>
<context>
    <name>OutboxVerb</name>
    <message>
        <source>选项 --state 没有“%1”这个值。</source>
        <translation>选项 --state 没有“%1”这个值。</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>平台答复</source>
        <translation>平台答复</translation>
    </message>
    <message>
        <source>outbox 之后应为 retry 或 discard。</source>
        <translation>outbox 之后应为 retry 或 discard。</translation>
    </message>
    <message>
        <source>请给出审核的编号。</source>
        <translation>请给出审核的编号。</translation>
    </message>
    <message>
        <source>等待上报的审核</source>
        <translation>等待上报的审核</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>花名册中没有此人。</source>
        <translation>花名册中没有此人。</translation>
    </message>
    <message>
        <source>有多人同名，请改用证件号码。</source>
        <translation>有多人同名，请改用证件号码。</translation>
    </message>
</context>
<context>
    <name>PlansVerb</name>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>评审计划</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>单位审核截止</translation>
    </message>
</context>
<context>
    <name>Recommend</name>
    <message>
        <source>选项 --%1 应为日期，如 2026-03-02。</source>
        <translation>选项 --%1 应为日期，如 2026-03-02。</translation>
    </message>
    <message>
        <source>程序没有该年度的节假日安排，请自行核对公示不少于五个工作日，然后加上 --calendar-confirmed。</source>
        <translation>程序没有该年度的节假日安排，请自行核对公示不少于五个工作日，然后加上 --calendar-confirmed。</translation>
    </message>
    <message>
        <source>选项 --takes-post 应为 yes 或 no。</source>
        <translation>选项 --takes-post 应为 yes 或 no。</translation>
    </message>
    <message>
        <source>岗位等级应为 1 至 13。</source>
        <translation>岗位等级应为 1 至 13。</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>没有这条申报数据。</source>
        <translation>没有这条申报数据。</translation>
    </message>
    <message>
        <source>只有职称申报需要单位推荐意见。</source>
        <translation>只有职称申报需要单位推荐意见。</translation>
    </message>
    <message>
        <source>该申报已经审核，单位推荐意见不能再修改。</source>
        <translation>该申报已经审核，单位推荐意见不能再修改。</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对，没有保存。</source>
        <translation>公示的开始和结束日期不对，没有保存。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>已恢复到 %1。</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>把备份恢复到空的文件夹</source>
        <translation>把备份恢复到空的文件夹</translation>
    </message>
</context>
<context>
    <name>SampleVerb</name>
    <message>
        <source>请给出 --people 和 --per-person。</source>
        <translation>请给出 --people 和 --per-person。</translation>
    </message>
    <message>
        <source>最多 %1 人。</source>
        <translation>最多 %1 人。</translation>
    </message>
    <message>
        <source>已生成示例人员 %1 名、申报数据 %2 条。</source>
        <translation>已生成示例人员 %1 名、申报数据 %2 条。</translation>
    </message>
    <message>
        <source>填入虚构的示例数据</source>
        <translation>填入虚构的示例数据</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>本单位尚未登记。</source>
        <translation>本单位尚未登记。</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>栏目</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>#%1 %2 %3（%4）</source>
        <translation>#%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>证明材料：%1（%2 字节）</source>
        <translation>证明材料：%1（%2 字节）</translation>
    </message>
    <message>
        <source>检查：%1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>%1：可以</source>
        <translation>%1：可以</translation>
    </message>
    <message>
        <source>%1：还缺 %2</source>
        <translation>%1：还缺 %2</translation>
    </message>
    <message>
        <source>显示一条申报数据的全部内容</source>
        <translation>显示一条申报数据的全部内容</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>没有平台密码：请设置环境变量 TITLEDESK_CENTRAL_SECRET。</source>
        <translation>没有平台密码：请设置环境变量 TITLEDESK_CENTRAL_SECRET。</translation>
    </message>
    <message>
        <source>平台账号的密码：</source>
        <translation>平台账号的密码：</translation>
    </message>
    <message>
        <source>请给出 --enrol 或 --account 之一。</source>
        <translation>请给出 --enrol 或 --account 之一。</translation>
    </message>
    <message>
        <source>请用 --server 给出平台地址。</source>
        <translation>请用 --server 给出平台地址。</translation>
    </message>
    <message>
        <source>已登录 %1。</source>
        <translation>已登录 %1。</translation>
    </message>
    <message>
        <source>登录人社平台</source>
        <translation>登录人社平台</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>无法写入备份文件，请检查磁盘空间和文件夹的权限。</source>
        <translation>无法写入备份文件，请检查磁盘空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>这不是完好的备份文件，没有恢复任何内容。请换一个备份。</source>
        <translation>这不是完好的备份文件，没有恢复任何内容。请换一个备份。</translation>
    </message>
    <message>
        <source>恢复的目标文件夹必须是空的，没有改动任何内容。</source>
        <translation>恢复的目标文件夹必须是空的，没有改动任何内容。</translation>
    </message>
    <message>
        <source>程序安装不完整：缺少加密数据库组件，请重新安装。</source>
        <translation>程序安装不完整：缺少加密数据库组件，请重新安装。</translation>
    </message>
    <message>
        <source>内存不足，无法计算密钥，没有保存。</source>
        <translation>内存不足，无法计算密钥，没有保存。</translation>
    </message>
    <message>
        <source>账号或密码不正确，没有打开。</source>
        <translation>账号或密码不正确，没有打开。</translation>
    </message>
    <message>
        <source>无法在这个位置写入文件，请检查文件夹的权限或选择另一个文件夹。</source>
        <translation>无法在这个位置写入文件，请检查文件夹的权限或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改。</source>
        <translation>单位名称、统一社会信用代码和单位性质登记后不能修改。</translation>
    </message>
    <message>
        <source>单位信息不能删除。</source>
        <translation>单位信息不能删除。</translation>
    </message>
    <message>
        <source>审核记录已固定，不能修改或删除。</source>
        <translation>审核记录已固定，不能修改或删除。</translation>
    </message>
    <message>
        <source>该数据已有新的版本或新的审核结果，请刷新后再审核。</source>
        <translation>该数据已有新的版本或新的审核结果，请刷新后再审核。</translation>
    </message>
    <message>
        <source>只有职称申报可以终止。</source>
        <translation>只有职称申报可以终止。</translation>
    </message>
    <message>
        <source>该人员的注册信息尚未审核通过，请先审核其注册信息。</source>
        <translation>该人员的注册信息尚未审核通过，请先审核其注册信息。</translation>
    </message>
    <message>
        <source>已审核的版本不能修改。</source>
        <translation>已审核的版本不能修改。</translation>
    </message>
    <message>
        <source>版本顺序不对，没有保存。</source>
        <translation>版本顺序不对，没有保存。</translation>
    </message>
    <message>
        <source>申报数据不能删除。</source>
        <translation>申报数据不能删除。</translation>
    </message>
    <message>
        <source>这条申报数据已经存在。</source>
        <translation>这条申报数据已经存在。</translation>
    </message>
    <message>
        <source>申报数据的编号和业绩项不能修改。</source>
        <translation>申报数据的编号和业绩项不能修改。</translation>
    </message>
    <message>
        <source>没有审核记录，状态不能改变。</source>
        <translation>没有审核记录，状态不能改变。</translation>
    </message>
    <message>
        <source>该人员本年度的申报已被终止，本年度不能再次申报。</source>
        <translation>该人员本年度的申报已被终止，本年度不能再次申报。</translation>
    </message>
    <message>
        <source>待上报的内容已固定，不能修改。</source>
        <translation>待上报的内容已固定，不能修改。</translation>
    </message>
    <message>
        <source>该上报已经结束，不能再改变。</source>
        <translation>该上报已经结束，不能再改变。</translation>
    </message>
    <message>
        <source>该审核已经上报，不能撤销。</source>
        <translation>该审核已经上报，不能撤销。</translation>
    </message>
    <message>
        <source>操作日志不能修改。</source>
        <translation>操作日志不能修改。</translation>
    </message>
    <message>
        <source>岗位核准信息提交后不能修改。</source>
        <translation>岗位核准信息提交后不能修改。</translation>
    </message>
    <message>
        <source>该操作不被允许，没有保存。</source>
        <translation>该操作不被允许，没有保存。</translation>
    </message>
    <message>
        <source>单位数据已损坏。程序没有改动任何文件；请保留该文件夹，并从最近的备份恢复。</source>
        <translation>单位数据已损坏。程序没有改动任何文件；请保留该文件夹，并从最近的备份恢复。</translation>
    </message>
    <message>
        <source>数据不符合要求，没有保存。</source>
        <translation>数据不符合要求，没有保存。</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>磁盘空间不足，没有保存。请清理磁盘后再试。</source>
        <translation>磁盘空间不足，没有保存。请清理磁盘后再试。</translation>
    </message>
    <message>
        <source>另一个程序正在写入单位数据，没有保存。请稍后再试。</source>
        <translation>另一个程序正在写入单位数据，没有保存。请稍后再试。</translation>
    </message>
    <message>
        <source>无法读写单位数据的文件，请检查磁盘和文件夹的权限。</source>
        <translation>无法读写单位数据的文件，请检查磁盘和文件夹的权限。</translation>
    </message>
    <message>
        <source>程序内部出错，没有保存。</source>
        <translation>程序内部出错，没有保存。</translation>
    </message>
    <message>
        <source>这个文件夹里已经有单位数据，没有改动。请打开它，或选择另一个文件夹。</source>
        <translation>这个文件夹里已经有单位数据，没有改动。请打开它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>请填写账号和密码。</source>
        <translation>请填写账号和密码。</translation>
    </message>
    <message>
        <source>这个文件夹里没有单位数据。请先新建单位，或选择正确的文件夹。</source>
        <translation>这个文件夹里没有单位数据。请先新建单位，或选择正确的文件夹。</translation>
    </message>
    <message>
        <source>单位数据不能放在网络共享文件夹里，否则可能丢失。请选择本机硬盘上的文件夹。</source>
        <translation>单位数据不能放在网络共享文件夹里，否则可能丢失。请选择本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>无法写入单位数据的文件夹，请检查磁盘空间和文件夹的权限。</source>
        <translation>无法写入单位数据的文件夹，请检查磁盘空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>单位数据由更新版本的程序写入。请升级程序后再打开；数据没有改动。</source>
        <translation>单位数据由更新版本的程序写入。请升级程序后再打开；数据没有改动。</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>人员注册</source>
        <translation>人员注册</translation>
    </message>
    <message>
        <source>业绩</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>职称申报</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>终止</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>本程序的业绩库中没有这一业绩项。</source>
        <translation>本程序的业绩库中没有这一业绩项。</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>没有这条申报数据，它可能已被撤回。</translation>
    </message>
    <message>
        <source>已取消，没有任何改动。</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>正在连接人社平台</source>
        <translation>正在连接人社平台</translation>
    </message>
    <message>
        <source>正在接收</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>正在上传证明材料</source>
        <translation>正在上传证明材料</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>正在上报</translation>
    </message>
    <message>
        <source>正在进行上报核对</source>
        <translation>正在进行上报核对</translation>
    </message>
    <message>
        <source>另一个程序正在同步，请稍后再试。</source>
        <translation>另一个程序正在同步，请稍后再试。</translation>
    </message>
</context>
<context>
    <name>SyncVerb</name>
    <message>
        <source>接收：新增或更新 %1，撤回 %2。</source>
        <translation>接收：新增或更新 %1，撤回 %2。</translation>
    </message>
    <message>
        <source>上报：%1 条，冲突 %2，未接收 %3，还在等待 %4。</source>
        <translation>上报：%1 条，冲突 %2，未接收 %3，还在等待 %4。</translation>
    </message>
    <message>
        <source>核对一致。</source>
        <translation>核对一致。</translation>
    </message>
    <message>
        <source>核对不一致或没有核对。</source>
        <translation>核对不一致或没有核对。</translation>
    </message>
    <message>
        <source>与人社平台同步</source>
        <translation>与人社平台同步</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>各业绩项的全部数据和已审核数据</source>
        <translation>各业绩项的全部数据和已审核数据</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>已撤销 %1 条。</source>
        <translation>已撤销 %1 条。</translation>
    </message>
    <message>
        <source>撤销尚未上报的审核</source>
        <translation>撤销尚未上报的审核</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>机关</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>国有企业</source>
        <translation>国有企业</translation>
    </message>
    <message>
        <source>民营企业</source>
        <translation>民营企业</translation>
    </message>
    <message>
        <source>外商投资企业</source>
        <translation>外商投资企业</translation>
    </message>
    <message>
        <source>社会团体</source>
        <translation>社会团体</translation>
    </message>
    <message>
        <source>民办非企业单位</source>
        <translation>民办非企业单位</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>中央驻皖</source>
        <translation>中央驻皖</translation>
    </message>
    <message>
        <source>省属</source>
        <translation>省属</translation>
    </message>
    <message>
        <source>市属</source>
        <translation>市属</translation>
    </message>
    <message>
        <source>县区属</source>
        <translation>县区属</translation>
    </message>
    <message>
        <source>属地代码“%1”不存在，请从安徽省、各市、各县区中选择。</source>
        <translation>属地代码“%1”不存在，请从安徽省、各市、各县区中选择。</translation>
    </message>
    <message>
        <source>中央驻皖单位和省属单位的属地请直接选择“安徽省”。</source>
        <translation>中央驻皖单位和省属单位的属地请直接选择“安徽省”。</translation>
    </message>
    <message>
        <source>市属单位的属地请选择对应市。</source>
        <translation>市属单位的属地请选择对应市。</translation>
    </message>
    <message>
        <source>县区属单位和其他单位的属地请根据实际情况选择对应县区。</source>
        <translation>县区属单位和其他单位的属地请根据实际情况选择对应县区。</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>统一社会信用代码“%1”不正确，请核对 18 位代码；没有代码的单位请留空。</source>
        <translation>统一社会信用代码“%1”不正确，请核对 18 位代码；没有代码的单位请留空。</translation>
    </message>
    <message>
        <source>请选择单位性质。</source>
        <translation>请选择单位性质。</translation>
    </message>
    <message>
        <source>请选择单位隶属。</source>
        <translation>请选择单位隶属。</translation>
    </message>
    <message>
        <source>法定代表人身份证号码不正确，请核对。</source>
        <translation>法定代表人身份证号码不正确，请核对。</translation>
    </message>
</context>
<context>
    <name>UnitVerb</name>
    <message>
        <source>栏目</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>“%1”不是“栏目=内容”；栏目有：%2。</source>
        <translation>“%1”不是“栏目=内容”；栏目有：%2。</translation>
    </message>
    <message>
        <source>unit 之后应为 show 或 set。</source>
        <translation>unit 之后应为 show 或 set。</translation>
    </message>
    <message>
        <source>用法：unit show，或 unit set 栏目=内容 …</source>
        <translation>用法：unit show，或 unit set 栏目=内容 …</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>单位信息</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>万元</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>万字</source>
        <translation>万字</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>例</source>
        <translation>例</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>周</source>
        <translation>周</translation>
    </message>
    <message>
        <source>学分</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>年</source>
        <translation>年</translation>
    </message>
    <message>
        <source>级</source>
        <translation>级</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>课时</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 无法读取：%2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 不是这个单位的文件。</source>
        <translation>%1 不是这个单位的文件。</translation>
    </message>
    <message>
        <source>%1 的预写日志已损坏。</source>
        <translation>%1 的预写日志已损坏。</translation>
    </message>
    <message>
        <source>%1 的长度不对。</source>
        <translation>%1 的长度不对。</translation>
    </message>
    <message>
        <source>%1 第 %2 页已损坏。</source>
        <translation>%1 第 %2 页已损坏。</translation>
    </message>
    <message>
        <source>%1 结构不完整。</source>
        <translation>%1 结构不完整。</translation>
    </message>
    <message>
        <source>%1 中有记录指向不存在的记录。</source>
        <translation>%1 中有记录指向不存在的记录。</translation>
    </message>
    <message>
        <source>单位数据由更新版本的程序写入。</source>
        <translation>单位数据由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>单位数据比上次保存时旧，或操作日志缺少记录。</source>
        <translation>单位数据比上次保存时旧，或操作日志缺少记录。</translation>
    </message>
    <message>
        <source>操作日志不完整。</source>
        <translation>操作日志不完整。</translation>
    </message>
    <message>
        <source>统计数字与申报数据不一致。</source>
        <translation>统计数字与申报数据不一致。</translation>
    </message>
    <message>
        <source>证明材料比上次保存时旧。</source>
        <translation>证明材料比上次保存时旧。</translation>
    </message>
    <message>
        <source>证明材料 %1 已损坏。</source>
        <translation>证明材料 %1 已损坏。</translation>
    </message>
    <message>
        <source>证明材料 %1 缺失。</source>
        <translation>证明材料 %1 缺失。</translation>
    </message>
    <message>
        <source>证明材料无法读取。</source>
        <translation>证明材料无法读取。</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>单位数据已损坏。没有改动任何文件，请从最近的完好备份恢复。</source>
        <translation>单位数据已损坏。没有改动任何文件，请从最近的完好备份恢复。</translation>
    </message>
    <message>
        <source>数据完好：申报数据 %1 条，证明材料 %2 个，操作日志 %3 条。</source>
        <translation>数据完好：申报数据 %1 条，证明材料 %2 个，操作日志 %3 条。</translation>
    </message>
    <message>
        <source>检查全部数据是否完好</source>
        <translation>检查全部数据是否完好</translation>
    </message>
</context>
<context>
    <name>titledesk::ArchivePage</name>
    <message>
        <source>业绩档案</source>
        <translation>业绩档案</translation>
    </message>
    <message>
        <source>还没有申报数据</source>
        <translation>还没有申报数据</translation>
    </message>
    <message>
        <source>已审核 %1，待审核 %2</source>
        <translation>已审核 %1，待审核 %2</translation>
    </message>
    <message>
        <source>共 %1 条：待审核 %2，已通过 %3，已退回 %4</source>
        <translation>共 %1 条：待审核 %2，已通过 %3，已退回 %4</translation>
    </message>
</context>
<context>
    <name>titledesk::BatchDialog</name>
    <message>
        <source>批量审核 · 通过</source>
        <translation>批量审核 · 通过</translation>
    </message>
    <message>
        <source>批量审核 · 退回</source>
        <translation>批量审核 · 退回</translation>
    </message>
    <message>
        <source>批量审核 · 终止</source>
        <translation>批量审核 · 终止</translation>
    </message>
    <message numerus="yes">
        <source>正在核对所选的 %n 条…</source>
        <translation>
            <numerusform>正在核对所选的 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>不能审核的原因</source>
        <translation>不能审核的原因</translation>
    </message>
    <message>
        <source>不能审核的</source>
        <translation>不能审核的</translation>
    </message>
    <message>
        <source>先查看</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>所有数据用同一条意见</source>
        <translation>所有数据用同一条意见</translation>
    </message>
    <message>
        <source>逐条填写意见</source>
        <translation>逐条填写意见</translation>
    </message>
    <message>
        <source>一次最多逐条填写 %1 条</source>
        <translation>一次最多逐条填写 %1 条</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>退回意见</source>
        <translation>退回意见</translation>
    </message>
    <message>
        <source>意见（空的用上面的意见）</source>
        <translation>意见（空的用上面的意见）</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>将通过 %n 条。</source>
        <translation>
            <numerusform>将通过 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>将退回 %n 条。</source>
        <translation>
            <numerusform>将退回 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>所选中有 %n 条不能审核，将被跳过：</source>
        <translation>
            <numerusform>所选中有 %n 条不能审核，将被跳过：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>其中 %n 条尚未查看证明材料</source>
        <translation>
            <numerusform>其中 %n 条尚未查看证明材料</numerusform>
        </translation>
    </message>
    <message>
        <source>其余略</source>
        <translation>其余略</translation>
    </message>
    <message>
        <source>所选数据都不能审核。</source>
        <translation>所选数据都不能审核。</translation>
    </message>
    <message>
        <source>请选择“先查看”或“继续”。</source>
        <translation>请选择“先查看”或“继续”。</translation>
    </message>
    <message>
        <source>第 %1 条还没有意见。</source>
        <translation>第 %1 条还没有意见。</translation>
    </message>
    <message>
        <source>请输入审批意见。</source>
        <translation>请输入审批意见。</translation>
    </message>
    <message>
        <source>请输入退回意见。</source>
        <translation>请输入退回意见。</translation>
    </message>
    <message>
        <source>已取消，没有审核任何数据。</source>
        <translation>已取消，没有审核任何数据。</translation>
    </message>
</context>
<context>
    <name>titledesk::DecisionDialog</name>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>请输入审批意见。</source>
        <translation>请输入审批意见。</translation>
    </message>
</context>
<context>
    <name>titledesk::DetailPane</name>
    <message>
        <source>从列表中选择一条数据，在这里查看并审核。</source>
        <translation>从列表中选择一条数据，在这里查看并审核。</translation>
    </message>
    <message>
        <source>申报内容</source>
        <translation>申报内容</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>◂ 上一条</source>
        <translation>◂ 上一条</translation>
    </message>
    <message>
        <source>上一条</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>下一条 ▸</source>
        <translation>下一条 ▸</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>单位推荐意见</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>撤销审核</source>
        <translation>撤销审核</translation>
    </message>
    <message>
        <source>通过（P）</source>
        <translation>通过（P）</translation>
    </message>
    <message>
        <source>退回（R）</source>
        <translation>退回（R）</translation>
    </message>
    <message>
        <source>不能通过：%1</source>
        <translation>不能通过：%1</translation>
    </message>
    <message>
        <source>这条数据没有证明材料。</source>
        <translation>这条数据没有证明材料。</translation>
    </message>
    <message>
        <source>更正为通过</source>
        <translation>更正为通过</translation>
    </message>
    <message>
        <source>更正为退回</source>
        <translation>更正为退回</translation>
    </message>
    <message>
        <source>更正为终止</source>
        <translation>更正为终止</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceView</name>
    <message>
        <source>正在打开…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>证明材料 · %1</source>
        <translation>证明材料 · %1</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1”不是图片，请另存后打开。</source>
        <translation>“%1”不是图片，请另存后打开。</translation>
    </message>
    <message>
        <source>另存证明材料</source>
        <translation>另存证明材料</translation>
    </message>
</context>
<context>
    <name>titledesk::ExportDialog</name>
    <message numerus="yes">
        <source>将导出 %n 条数据。</source>
        <translation>
            <numerusform>将导出 %n 条数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Excel 工作簿（xlsx），每个业绩项一张工作表</source>
        <translation>Excel 工作簿（xlsx），每个业绩项一张工作表</translation>
    </message>
    <message>
        <source>CSV 文件（UTF-8）</source>
        <translation>CSV 文件（UTF-8）</translation>
    </message>
    <message>
        <source>隐去证件号码和手机号码的中间几位</source>
        <translation>隐去证件号码和手机号码的中间几位</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>导出到</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>审核数据-%1.%2</source>
        <translation>审核数据-%1.%2</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>已取消，没有写出文件。</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>已导出 %1 条到 %2</source>
        <translation>已导出 %1 条到 %2</translation>
    </message>
</context>
<context>
    <name>titledesk::HomePage</name>
    <message>
        <source>单位首页</source>
        <translation>单位首页</translation>
    </message>
    <message>
        <source>业绩待审核</source>
        <translation>业绩待审核</translation>
    </message>
    <message>
        <source>职称申报待审核</source>
        <translation>职称申报待审核</translation>
    </message>
    <message>
        <source>人员注册待审核</source>
        <translation>人员注册待审核</translation>
    </message>
    <message>
        <source>审核统计</source>
        <translation>审核统计</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>分类统计</source>
        <translation>分类统计</translation>
    </message>
    <message>
        <source>同步与上报</source>
        <translation>同步与上报</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>单位审核截止</translation>
    </message>
    <message>
        <source>最新职称信息</source>
        <translation>最新职称信息</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 截止，还有 %n 天</source>
        <translation>
            <numerusform>%1
%2 截止，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</source>
        <translation>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</translation>
    </message>
    <message>
        <source>还没有职称信息。点“同步”从人社平台接收。</source>
        <translation>还没有职称信息。点“同步”从人社平台接收。</translation>
    </message>
    <message>
        <source>上次接收：%1</source>
        <translation>上次接收：%1</translation>
    </message>
    <message>
        <source>还没有从人社平台接收过。</source>
        <translation>还没有从人社平台接收过。</translation>
    </message>
    <message numerus="yes">
        <source>待上报 %n 条</source>
        <translation>
            <numerusform>待上报 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待上报的审核。</source>
        <translation>没有待上报的审核。</translation>
    </message>
    <message numerus="yes">
        <source>内容已变更 %n 条，需要处理</source>
        <translation>
            <numerusform>内容已变更 %n 条，需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台未接收 %n 条，需要处理</source>
        <translation>
            <numerusform>平台未接收 %n 条，需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台下发的数据有 %n 条暂不能接收</source>
        <translation>
            <numerusform>平台下发的数据有 %n 条暂不能接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已退回、尚未重新提交 %n 条</source>
        <translation>
            <numerusform>已退回、尚未重新提交 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::ImportDialog</name>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>识别结果</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>文件和工作表</source>
        <translation>文件和工作表</translation>
    </message>
    <message>
        <source>识别为</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>未通过的行</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>行</source>
        <translation>行</translation>
    </message>
    <message>
        <source>列</source>
        <translation>列</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>保存未通过的行…</source>
        <translation>保存未通过的行…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>选择要导入的表格</source>
        <translation>选择要导入的表格</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>%1-未通过的行.xlsx</source>
        <translation>%1-未通过的行.xlsx</translation>
    </message>
    <message>
        <source>未通过的行已保存到：%1</source>
        <translation>未通过的行已保存到：%1</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>选择表格（xlsx、csv），或把文件拖到这里。人员花名册和各业绩项的表格都能识别，导入前先显示识别结果。</source>
        <translation>选择表格（xlsx、csv），或把文件拖到这里。人员花名册和各业绩项的表格都能识别，导入前先显示识别结果。</translation>
    </message>
    <message>
        <source>正在识别“%1”…</source>
        <translation>正在识别“%1”…</translation>
    </message>
    <message>
        <source>正在导入“%1”…</source>
        <translation>正在导入“%1”…</translation>
    </message>
    <message>
        <source>正在保存未通过的行…</source>
        <translation>正在保存未通过的行…</translation>
    </message>
    <message>
        <source>已导入：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。</source>
        <translation>已导入：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。</translation>
    </message>
    <message>
        <source>导入后：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。尚未改动任何数据。</source>
        <translation>导入后：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。尚未改动任何数据。</translation>
    </message>
    <message>
        <source>保存未通过的行到文件夹</source>
        <translation>保存未通过的行到文件夹</translation>
    </message>
</context>
<context>
    <name>titledesk::ItemPage</name>
    <message>
        <source>导入…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>职称申报</translation>
    </message>
    <message>
        <source>人员注册审核</source>
        <translation>人员注册审核</translation>
    </message>
    <message>
        <source>任务中心</source>
        <translation>任务中心</translation>
    </message>
</context>
<context>
    <name>titledesk::ListTabs</name>
    <message>
        <source>审核状态</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>titledesk::MainWindow</name>
    <message>
        <source>职审台 · %1</source>
        <translation>职审台 · %1</translation>
    </message>
    <message>
        <source>登录人社平台……</source>
        <translation>登录人社平台……</translation>
    </message>
    <message>
        <source>导入表格……</source>
        <translation>导入表格……</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>上一条、下一条</source>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>选择这一行</source>
        <translation>选择这一行</translation>
    </message>
    <message>
        <source>查看证明材料</source>
        <translation>查看证明材料</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>在对话框中确定</source>
        <translation>在对话框中确定</translation>
    </message>
    <message>
        <source>撤销上一次审核（上报之前）</source>
        <translation>撤销上一次审核（上报之前）</translation>
    </message>
    <message>
        <source>在列表中筛选</source>
        <translation>在列表中筛选</translation>
    </message>
    <message>
        <source>搜索全部数据</source>
        <translation>搜索全部数据</translation>
    </message>
    <message>
        <source>单位首页、业绩档案、职称申报、人员注册审核、任务中心、上报队列</source>
        <translation>单位首页、业绩档案、职称申报、人员注册审核、任务中心、上报队列</translation>
    </message>
    <message>
        <source>放大、缩小文字</source>
        <translation>放大、缩小文字</translation>
    </message>
    <message>
        <source>刷新（不会上报）</source>
        <translation>刷新（不会上报）</translation>
    </message>
    <message>
        <source>显示本页</source>
        <translation>显示本页</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>上次同步 %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>%1 · 全部数据已保存</source>
        <translation>%1 · 全部数据已保存</translation>
    </message>
    <message>
        <source>已登录人社平台</source>
        <translation>已登录人社平台</translation>
    </message>
    <message numerus="yes">
        <source>接收 %n 条</source>
        <translation>
            <numerusform>接收 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>上报 %n 条</source>
        <translation>
            <numerusform>上报 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>内容已变更 %n 条</source>
        <translation>
            <numerusform>内容已变更 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>平台未接收 %n 条</source>
        <translation>
            <numerusform>平台未接收 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>没有新的内容</source>
        <translation>没有新的内容</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1。上报核对发现本机与平台不一致，请在上报队列中查看。</source>
        <translation>%1。上报核对发现本机与平台不一致，请在上报队列中查看。</translation>
    </message>
    <message>
        <source>%1。请在上报队列中处理。</source>
        <translation>%1。请在上报队列中处理。</translation>
    </message>
    <message>
        <source>同步完成：%1</source>
        <translation>同步完成：%1</translation>
    </message>
</context>
<context>
    <name>titledesk::MessageBar</name>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>撤销刚才的审核（Ctrl+Z）</source>
        <translation>撤销刚才的审核（Ctrl+Z）</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>没有撤销：%1</source>
        <translation>没有撤销：%1</translation>
    </message>
    <message>
        <source>已撤销 %1 条，另有 %2 条不能撤销：%3</source>
        <translation>已撤销 %1 条，另有 %2 条不能撤销：%3</translation>
    </message>
    <message>
        <source>没有可以撤销的审核。</source>
        <translation>没有可以撤销的审核。</translation>
    </message>
    <message numerus="yes">
        <source>已撤销 %n 条，恢复为待审核。</source>
        <translation>
            <numerusform>已撤销 %n 条，恢复为待审核。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::MonthChart</name>
    <message>
        <source>审核统计</source>
        <translation>审核统计</translation>
    </message>
    <message numerus="yes">
        <source>%1 审核 %n 条</source>
        <translation>
            <numerusform>%1 审核 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>%1 月</translation>
    </message>
</context>
<context>
    <name>titledesk::NavigationModel</name>
    <message>
        <source>单位首页</source>
        <translation>单位首页</translation>
    </message>
    <message>
        <source>业绩档案</source>
        <translation>业绩档案</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>职称申报</translation>
    </message>
    <message>
        <source>人员注册审核</source>
        <translation>人员注册审核</translation>
    </message>
    <message>
        <source>任务中心</source>
        <translation>任务中心</translation>
    </message>
    <message>
        <source>管理设置</source>
        <translation>管理设置</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>上报队列</source>
        <translation>上报队列</translation>
    </message>
    <message>
        <source>%1（%2/%3）</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1：待审核 %2 条</source>
        <translation>%1：待审核 %2 条</translation>
    </message>
</context>
<context>
    <name>titledesk::NavigationPanel</name>
    <message>
        <source>导航</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>titledesk::OpinionBox</name>
    <message>
        <source>常用意见</source>
        <translation>常用意见</translation>
    </message>
    <message>
        <source>把当前意见存为常用意见</source>
        <translation>把当前意见存为常用意见</translation>
    </message>
</context>
<context>
    <name>titledesk::OutboxModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>业绩项</source>
        <translation>业绩项</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>上报状态</source>
        <translation>上报状态</translation>
    </message>
    <message>
        <source>尝试次数</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>下次重试</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>平台说明</source>
        <translation>平台说明</translation>
    </message>
</context>
<context>
    <name>titledesk::OutboxPage</name>
    <message>
        <source>查看数据</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>重新上报</source>
        <translation>重新上报</translation>
    </message>
    <message>
        <source>放弃上报，以平台为准</source>
        <translation>放弃上报，以平台为准</translation>
    </message>
    <message>
        <source>上报队列</source>
        <translation>上报队列</translation>
    </message>
    <message>
        <source>没有待上报的审核结果。
审核之后，结果在这里等待“上报”。</source>
        <translation>没有待上报的审核结果。
审核之后，结果在这里等待“上报”。</translation>
    </message>
    <message>
        <source>没有“%1”的审核结果。</source>
        <translation>没有“%1”的审核结果。</translation>
    </message>
</context>
<context>
    <name>titledesk::PassDialog</name>
    <message>
        <source>审批意见</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>系统核查未通过：</source>
        <translation>系统核查未通过：</translation>
    </message>
    <message>
        <source>人工核实通过，核实情况如下（记入操作日志）：</source>
        <translation>人工核实通过，核实情况如下（记入操作日志）：</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>如：已核对证件原件，系统核查所列情况与原件相符</source>
        <translation>如：已核对证件原件，系统核查所列情况与原件相符</translation>
    </message>
    <message>
        <source>系统核查未通过，人工核实后才能通过。</source>
        <translation>系统核查未通过，人工核实后才能通过。</translation>
    </message>
    <message>
        <source>请填写核实情况。</source>
        <translation>请填写核实情况。</translation>
    </message>
</context>
<context>
    <name>titledesk::PersonPage</name>
    <message>
        <source>逐条审核</source>
        <translation>逐条审核</translation>
    </message>
    <message>
        <source>批量审核…</source>
        <translation>批量审核…</translation>
    </message>
    <message>
        <source>人员档案</source>
        <translation>人员档案</translation>
    </message>
    <message>
        <source>人员档案 · %1</source>
        <translation>人员档案 · %1</translation>
    </message>
    <message>
        <source>注册：%1</source>
        <translation>注册：%1</translation>
    </message>
    <message>
        <source>未注册</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>现有职称：%1</source>
        <translation>现有职称：%1</translation>
    </message>
    <message>
        <source>本年度申报：%1（%2）</source>
        <translation>本年度申报：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>待审核 %n 条</source>
        <translation>
            <numerusform>待审核 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::RecommendationDialog</name>
    <message>
        <source>未填写</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>单位推荐意见</translation>
    </message>
    <message>
        <source>保存草稿</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>公示结束</source>
        <translation>公示结束</translation>
    </message>
    <message>
        <source>至</source>
        <translation>至</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>如：无异议</source>
        <translation>如：无异议</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>公示地点</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>请选择岗位等级</source>
        <translation>请选择岗位等级</translation>
    </message>
    <message>
        <source>专业技术%1级</source>
        <translation>专业技术%1级</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>岗位等级</translation>
    </message>
    <message>
        <source>是否占用本单位职位数</source>
        <translation>是否占用本单位职位数</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>公示证明和盖章的推荐意见</source>
        <translation>公示证明和盖章的推荐意见</translation>
    </message>
    <message>
        <source>上传文件…</source>
        <translation>上传文件…</translation>
    </message>
    <message>
        <source>也可以把文件拖到这里</source>
        <translation>也可以把文件拖到这里</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>单位公示证明和材料</translation>
    </message>
    <message>
        <source>本程序没有 %1 年的放假安排，请自行核对工作日</source>
        <translation>本程序没有 %1 年的放假安排，请自行核对工作日</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日，不足 5 个</source>
        <translation>
            <numerusform>%n 个工作日，不足 5 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>上传文件</source>
        <translation>上传文件</translation>
    </message>
</context>
<context>
    <name>titledesk::ReturnDialog</name>
    <message>
        <source>退回意见</source>
        <translation>退回意见</translation>
    </message>
    <message>
        <source>勾选的问题按序号写入退回意见：</source>
        <translation>勾选的问题按序号写入退回意见：</translation>
    </message>
    <message>
        <source>请于此日前重新提交</source>
        <translation>请于此日前重新提交</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>请输入退回意见。</source>
        <translation>请输入退回意见。</translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewActions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>当前账号只能查看，不能审核。</translation>
    </message>
    <message>
        <source>该数据为“%1”，不能再%2。</source>
        <translation>该数据为“%1”，不能再%2。</translation>
    </message>
    <message>
        <source>不能通过：%1</source>
        <translation>不能通过：%1</translation>
    </message>
    <message>
        <source>没有撤销：%1</source>
        <translation>没有撤销：%1</translation>
    </message>
    <message>
        <source>已撤销 1 条，恢复为待审核。</source>
        <translation>已撤销 1 条，恢复为待审核。</translation>
    </message>
    <message>
        <source>%1，%2 条未审核</source>
        <translation>%1，%2 条未审核</translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewPanel</name>
    <message>
        <source>在本页筛选姓名、证件号、内容</source>
        <translation>在本页筛选姓名、证件号、内容</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>筛选（Ctrl+F）</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>申报数据列表</source>
        <translation>申报数据列表</translation>
    </message>
    <message>
        <source>批量审核</source>
        <translation>批量审核</translation>
    </message>
    <message>
        <source>批量通过…</source>
        <translation>批量通过…</translation>
    </message>
    <message>
        <source>批量退回…</source>
        <translation>批量退回…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>导出当前列表…</source>
        <translation>导出当前列表…</translation>
    </message>
    <message>
        <source>导出本页全部数据…</source>
        <translation>导出本页全部数据…</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>共 %1 条，已选 %2 条</source>
        <translation>共 %1 条，已选 %2 条</translation>
    </message>
    <message>
        <source>没有找到包含“%1”的数据。
清除筛选或换一个词再试。</source>
        <translation>没有找到包含“%1”的数据。
清除筛选或换一个词再试。</translation>
    </message>
    <message>
        <source>这里的数据已全部审核完毕。
审核结果在“上报”之后送达平台。</source>
        <translation>这里的数据已全部审核完毕。
审核结果在“上报”之后送达平台。</translation>
    </message>
    <message>
        <source>没有“%1”的数据。
点上方“全部”查看所有数据。</source>
        <translation>没有“%1”的数据。
点上方“全部”查看所有数据。</translation>
    </message>
    <message>
        <source>还没有人员注册。
点“导入”收进人员花名册，或点“同步”从平台接收。</source>
        <translation>还没有人员注册。
点“导入”收进人员花名册，或点“同步”从平台接收。</translation>
    </message>
    <message>
        <source>还没有人提交这项数据。
点“导入”收进表格，或点“同步”从平台接收。</source>
        <translation>还没有人提交这项数据。
点“导入”收进表格，或点“同步”从平台接收。</translation>
    </message>
</context>
<context>
    <name>titledesk::SendDialog</name>
    <message numerus="yes">
        <source>通过 %n 条</source>
        <translation>
            <numerusform>通过 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>退回 %n 条</source>
        <translation>
            <numerusform>退回 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>终止 %n 条</source>
        <translation>
            <numerusform>终止 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待上报的审核。</source>
        <translation>没有待上报的审核。</translation>
    </message>
    <message>
        <source>将上报：%1</source>
        <translation>将上报：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>上报后不能再撤销；如需更正，请重新审核。</source>
        <translation>上报后不能再撤销；如需更正，请重新审核。</translation>
    </message>
    <message>
        <source>查看明细</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>titledesk::SignInDialog</name>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>登录人社平台</source>
        <translation>登录人社平台</translation>
    </message>
    <message>
        <source>https:// 开头的地址</source>
        <translation>https:// 开头的地址</translation>
    </message>
    <message>
        <source>用登记码登记本机</source>
        <translation>用登记码登记本机</translation>
    </message>
    <message>
        <source>用平台账号登录</source>
        <translation>用平台账号登录</translation>
    </message>
    <message>
        <source>打开本程序的密码不会发送到任何地方，请不要在这里填写。</source>
        <translation>打开本程序的密码不会发送到任何地方，请不要在这里填写。</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>平台地址</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>登录方式</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>平台密码</source>
        <translation>平台密码</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>登记码</translation>
    </message>
    <message>
        <source>由人社平台提供；试用平台可不填</source>
        <translation>由人社平台提供；试用平台可不填</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>正在连接……</translation>
    </message>
</context>
<context>
    <name>titledesk::StartWindow</name>
    <message>
        <source>职审台</source>
        <translation>职审台</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>单位数据：%1</source>
        <translation>单位数据：%1</translation>
    </message>
    <message>
        <source>忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。</source>
        <translation>忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。</translation>
    </message>
    <message>
        <source>建立单位</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>管理员密码 *</source>
        <translation>管理员密码 *</translation>
    </message>
    <message>
        <source>再次填写密码 *</source>
        <translation>再次填写密码 *</translation>
    </message>
    <message>
        <source>单位数据加密保存在本机，只有密码或恢复密钥能够打开。</source>
        <translation>单位数据加密保存在本机，只有密码或恢复密钥能够打开。</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>我已抄录恢复密钥，并妥善保管</source>
        <translation>我已抄录恢复密钥，并妥善保管</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>忘记密码时，只有恢复密钥能打开单位数据。它只显示这一次，请现在抄录在纸上。</source>
        <translation>忘记密码时，只有恢复密钥能打开单位数据。它只显示这一次，请现在抄录在纸上。</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>正在打开……</translation>
    </message>
    <message numerus="yes">
        <source>密码至少 %n 个字符。</source>
        <translation>
            <numerusform>密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>两次填写的密码不一样。</source>
        <translation>两次填写的密码不一样。</translation>
    </message>
    <message>
        <source>正在建立……</source>
        <translation>正在建立……</translation>
    </message>
</context>
<context>
    <name>titledesk::SubmissionModel</name>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>有误</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>至今</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>审核</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>已选择</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>未选择</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>titledesk::SyncController</name>
    <message>
        <source>正在同步</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>正在上报</translation>
    </message>
</context>
<context>
    <name>titledesk::TerminateDialog</name>
    <message>
        <source>终止意见</source>
        <translation>终止意见</translation>
    </message>
    <message>
        <source>我已知晓，确认终止%1的职称申报</source>
        <translation>我已知晓，确认终止%1的职称申报</translation>
    </message>
    <message>
        <source>一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</source>
        <translation>一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>请输入终止意见。</source>
        <translation>请输入终止意见。</translation>
    </message>
    <message>
        <source>请先勾选确认。</source>
        <translation>请先勾选确认。</translation>
    </message>
</context>
<context>
    <name>titledesk::TopBar</name>
    <message>
        <source>同步</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>搜索姓名、证件号、内容   Ctrl+K</source>
        <translation>搜索姓名、证件号、内容   Ctrl+K</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>从人社平台接收新的申报数据</source>
        <translation>从人社平台接收新的申报数据</translation>
    </message>
    <message>
        <source>把审核结果送到人社平台</source>
        <translation>把审核结果送到人社平台</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>需重新登录</source>
        <translation>需重新登录</translation>
    </message>
    <message>
        <source>已登录人社平台</source>
        <translation>已登录人社平台</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n 条待上报</source>
        <translation>
            <numerusform>%n 条待上报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 条需处理</source>
        <translation>
            <numerusform>%n 条需处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::UnitForm</name>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>单位性质</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>隶属关系</source>
        <translation>隶属关系</translation>
    </message>
    <message>
        <source>所在市</source>
        <translation>所在市</translation>
    </message>
    <message>
        <source>所在县（市、区）</source>
        <translation>所在县（市、区）</translation>
    </message>
    <message>
        <source>单位地址</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>所属行业</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>法定代表人证件号码</source>
        <translation>法定代表人证件号码</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>联系人手机</source>
        <translation>联系人手机</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>省直</source>
        <translation>省直</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitPage</name>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>单位信息已保存</source>
        <translation>单位信息已保存</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改。</source>
        <translation>单位名称、统一社会信用代码和单位性质登记后不能修改。</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>单位信息</translation>
    </message>
</context>
</TS>
