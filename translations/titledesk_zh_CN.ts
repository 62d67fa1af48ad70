<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>AccountFile</name>
    <message>
        <source>这不是有效的账号文件，没有改动。请向提供文件的人社部门核实，重新获取后再试。</source>
        <translation>这不是有效的账号文件，没有改动。请向提供文件的人社部门核实，重新获取后再试。</translation>
    </message>
    <message>
        <source>这个账号文件需要更新版本的职审台，没有改动。</source>
        <translation>这个账号文件需要更新版本的职审台，没有改动。</translation>
    </message>
</context>
<context>
    <name>AccountVerb</name>
    <message>
        <source>已移除</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>--role 应为其中之一：administrator、reviewer、read_only。</source>
        <translation>--role 应为其中之一：administrator、reviewer、read_only。</translation>
    </message>
    <message>
        <source>已添加账号 %1。</source>
        <translation>已添加账号 %1。</translation>
    </message>
    <message>
        <source>已修改账号 %1。</source>
        <translation>已修改账号 %1。</translation>
    </message>
    <message>
        <source>已移除账号 %1，并更换了数据密钥。</source>
        <translation>已移除账号 %1，并更换了数据密钥。</translation>
    </message>
    <message>
        <source>已修改账号 %1 的密码。</source>
        <translation>已修改账号 %1 的密码。</translation>
    </message>
    <message>
        <source>用法：account list，account add 账号 [--role 角色] [--display-name 姓名]，account change 账号 [--role 角色] [--display-name 姓名]，account remove 账号，account password [账号]。</source>
        <translation>用法：account list，account add 账号 [--role 角色] [--display-name 姓名]，account change 账号 [--role 角色] [--display-name 姓名]，account remove 账号，account password [账号]。</translation>
    </message>
    <message>
        <source>已更换数据密钥，各账号的密码不变。以前的备份仍用当时的密码打开。</source>
        <translation>已更换数据密钥，各账号的密码不变。以前的备份仍用当时的密码打开。</translation>
    </message>
    <message>
        <source>账号；新密码取自 TITLEDESK_NEW_PASSWORD、标准输入或终端</source>
        <translation>账号；新密码取自 TITLEDESK_NEW_PASSWORD、标准输入或终端</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>更换数据密钥</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>没有这个账号，没有改动。</source>
        <translation>没有这个账号，没有改动。</translation>
    </message>
    <message>
        <source>密码至少 %1 个字符，没有改动。</source>
        <translation>密码至少 %1 个字符，没有改动。</translation>
    </message>
    <message>
        <source>账号名应为 1 到 %1 个字符，前后没有空格，没有改动。</source>
        <translation>账号名应为 1 到 %1 个字符，前后没有空格，没有改动。</translation>
    </message>
    <message>
        <source>已有这个账号，没有改动。</source>
        <translation>已有这个账号，没有改动。</translation>
    </message>
    <message>
        <source>这个账号名已移除，审核记录中仍是原来的人。请换一个账号名。</source>
        <translation>这个账号名已移除，审核记录中仍是原来的人。请换一个账号名。</translation>
    </message>
    <message>
        <source>这是最后一个管理员，不能改为其他角色，没有改动。</source>
        <translation>这是最后一个管理员，不能改为其他角色，没有改动。</translation>
    </message>
    <message>
        <source>不能修改自己的角色，没有改动。请由另一位管理员修改。</source>
        <translation>不能修改自己的角色，没有改动。请由另一位管理员修改。</translation>
    </message>
    <message>
        <source>当前密码不正确，密码没有改动。</source>
        <translation>当前密码不正确，密码没有改动。</translation>
    </message>
    <message>
        <source>新密码与当前密码相同，没有改动。</source>
        <translation>新密码与当前密码相同，没有改动。</translation>
    </message>
    <message>
        <source>这是最后一个管理员，不能移除，没有改动。</source>
        <translation>这是最后一个管理员，不能移除，没有改动。</translation>
    </message>
    <message>
        <source>不能移除正在使用的账号，没有改动。请由另一位管理员移除。</source>
        <translation>不能移除正在使用的账号，没有改动。请由另一位管理员移除。</translation>
    </message>
</context>
<context>
    <name>ApplicationFacts</name>
    <message>
        <source>未公示</source>
        <translation>未公示</translation>
    </message>
    <message>
        <source>%1 起公示</source>
        <translation>%1 起公示</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>已公示至 %1</source>
        <translation>已公示至 %1</translation>
    </message>
    <message numerus="yes">
        <source>已公示 %n 个工作日</source>
        <translation>
            <numerusform>已公示 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>公示后材料有变更</source>
        <translation>公示后材料有变更</translation>
    </message>
</context>
<context>
    <name>ApplicationWay</name>
    <message>
        <source>已完成</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>评审未通过</source>
        <translation>评审未通过</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>上级退回</source>
        <translation>上级退回</translation>
    </message>
    <message>
        <source>评审通过</source>
        <translation>评审通过</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>审核通过</translation>
    </message>
</context>
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
    <message>
        <source>单位还没有在人社平台登记，之前的登录已过期，请重新登录；所有审核结果都保存在本机。</source>
        <translation>单位还没有在人社平台登记，之前的登录已过期，请重新登录；所有审核结果都保存在本机。</translation>
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
    <message>
        <source>、</source>
        <translation>、</translation>
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
    <message>
        <source>请用 --opinion 填写终止意见。</source>
        <translation>请用 --opinion 填写终止意见。</translation>
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
    <message>
        <source>该条数据已经是“%1”，没有需要更正的。</source>
        <translation>该条数据已经是“%1”，没有需要更正的。</translation>
    </message>
    <message>
        <source>“%1”的%2数据不能更正为%3。</source>
        <translation>“%1”的%2数据不能更正为%3。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
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
    <message>
        <source>待定</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>待定：%1</source>
        <translation>待定：%1</translation>
    </message>
    <message>
        <source>只有本账号能看到，不会上报。</source>
        <translation>只有本账号能看到，不会上报。</translation>
    </message>
    <message>
        <source>已调出（%1）</source>
        <translation>已调出（%1）</translation>
    </message>
    <message>
        <source>与上年度已通过记录一致</source>
        <translation>与上年度已通过记录一致</translation>
    </message>
    <message>
        <source>%1 年（计算至 %2）</source>
        <translation>%1 年（计算至 %2）</translation>
    </message>
    <message>
        <source>%1 年（申报人填写）</source>
        <translation>%1 年（申报人填写）</translation>
    </message>
    <message>
        <source>展开或收起全部内容</source>
        <translation>展开或收起全部内容</translation>
    </message>
    <message>
        <source>%1：申报选用的业绩应先审核通过。</source>
        <translation>%1：申报选用的业绩应先审核通过。</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>申报人</source>
        <translation>申报人</translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>现职称</source>
        <translation>现职称</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>取得时间</source>
        <translation>取得时间</translation>
    </message>
    <message>
        <source>任现职年限</source>
        <translation>任现职年限</translation>
    </message>
    <message>
        <source>教育经历</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>参加工作</source>
        <translation>参加工作</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n 年</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>代表业绩（%1）</source>
        <translation>代表业绩（%1）</translation>
    </message>
    <message>
        <source>已通过业绩（%1）</source>
        <translation>已通过业绩（%1）</translation>
    </message>
    <message>
        <source>申报人填写：%1</source>
        <translation>申报人填写：%1</translation>
    </message>
    <message>
        <source>申报人没有指定代表业绩，这里是其全部已审核通过的业绩。</source>
        <translation>申报人没有指定代表业绩，这里是其全部已审核通过的业绩。</translation>
    </message>
    <message>
        <source>该人员还没有审核通过的业绩。请先在“业绩档案”中审核。</source>
        <translation>该人员还没有审核通过的业绩。请先在“业绩档案”中审核。</translation>
    </message>
    <message numerus="yes">
        <source>申报选用的 %n 条业绩不在本机，请先“同步”，或与申报人核对。</source>
        <translation>
            <numerusform>申报选用的 %n 条业绩不在本机，请先“同步”，或与申报人核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 条已通过的业绩未选为代表业绩。</source>
        <translation>
            <numerusform>另有 %n 条已通过的业绩未选为代表业绩。</numerusform>
        </translation>
    </message>
    <message>
        <source>查看人员档案</source>
        <translation>查看人员档案</translation>
    </message>
    <message>
        <source>个人述职</source>
        <translation>个人述职</translation>
    </message>
    <message>
        <source>申报人没有填写个人述职。</source>
        <translation>申报人没有填写个人述职。</translation>
    </message>
    <message>
        <source>上次：%1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>申报流程</source>
        <translation>申报流程</translation>
    </message>
    <message>
        <source>本机没有该评审计划，请“同步”后查看单位审核截止日期。</source>
        <translation>本机没有该评审计划，请“同步”后查看单位审核截止日期。</translation>
    </message>
    <message>
        <source>公示状态：%1</source>
        <translation>公示状态：%1</translation>
    </message>
    <message>
        <source>评审进度</source>
        <translation>评审进度</translation>
    </message>
    <message>
        <source>%1  %2：%3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>上级已退回该申报。请按上级意见退回申报人补充完善；申报人重新提交后，在“待审核”中再次审核。</source>
        <translation>上级已退回该申报。请按上级意见退回申报人补充完善；申报人重新提交后，在“待审核”中再次审核。</translation>
    </message>
    <message>
        <source>退回申报人</source>
        <translation>退回申报人</translation>
    </message>
    <message>
        <source>退回情况</source>
        <translation>退回情况</translation>
    </message>
    <message>
        <source>%1 退回，%2；第 %3 次退回</source>
        <translation>%1 退回，%2；第 %3 次退回</translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天未重新提交</source>
        <translation>
            <numerusform>已 %n 天未重新提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>要求 %1 前重新提交，%2</source>
        <translation>要求 %1 前重新提交，%2</translation>
    </message>
    <message>
        <source>复制退回通知</source>
        <translation>复制退回通知</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1（已核对不少于 5 个工作日）</source>
        <translation>%1（已核对不少于 5 个工作日）</translation>
    </message>
    <message>
        <source>不占用</source>
        <translation>不占用</translation>
    </message>
    <message>
        <source>占用，专业技术 %1 级</source>
        <translation>占用，专业技术 %1 级</translation>
    </message>
    <message>
        <source>占用</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>公示地点</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>受理部门</translation>
    </message>
    <message>
        <source>受理电话</source>
        <translation>受理电话</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>单位推荐意见（草稿）</source>
        <translation>单位推荐意见（草稿）</translation>
    </message>
    <message>
        <source>单位推荐意见</source>
        <translation>单位推荐意见</translation>
    </message>
    <message>
        <source>占用职位数</source>
        <translation>占用职位数</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>单位公示证明和材料</translation>
    </message>
    <message>
        <source>盖章的单位推荐意见</source>
        <translation>盖章的单位推荐意见</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
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
        <source>无法读取“%1”，没有添加。</source>
        <translation>无法读取“%1”，没有添加。</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有添加。</source>
        <translation>“%1”是空文件，没有添加。</translation>
    </message>
    <message>
        <source>“%1”超过 50 MB，没有添加。请压缩或拆分后再添加。</source>
        <translation>“%1”超过 50 MB，没有添加。请压缩或拆分后再添加。</translation>
    </message>
    <message>
        <source>证明材料只能是 PDF、JPG、PNG、OFD、DOCX、XLSX 或 ZIP 文件，“%1”没有添加。</source>
        <translation>证明材料只能是 PDF、JPG、PNG、OFD、DOCX、XLSX 或 ZIP 文件，“%1”没有添加。</translation>
    </message>
    <message>
        <source>“%1”的内容不是 %2 文件，可能已损坏或改过扩展名，没有添加。请核对原文件。</source>
        <translation>“%1”的内容不是 %2 文件，可能已损坏或改过扩展名，没有添加。请核对原文件。</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>证明材料</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>这种文件不能在这里预览，请用系统程序打开。</source>
        <translation>这种文件不能在这里预览，请用系统程序打开。</translation>
    </message>
    <message>
        <source>这一页的尺寸不对，无法显示。</source>
        <translation>这一页的尺寸不对，无法显示。</translation>
    </message>
    <message>
        <source>这一页已损坏，无法显示。</source>
        <translation>这一页已损坏，无法显示。</translation>
    </message>
    <message>
        <source>这个 PDF 设有打开密码，不能在这里预览，请用系统程序打开。</source>
        <translation>这个 PDF 设有打开密码，不能在这里预览，请用系统程序打开。</translation>
    </message>
    <message>
        <source>这个 PDF 已损坏，无法显示。</source>
        <translation>这个 PDF 已损坏，无法显示。</translation>
    </message>
    <message>
        <source>PDF 请用系统程序打开。</source>
        <translation>PDF 请用系统程序打开。</translation>
    </message>
    <message>
        <source>这张图片无法读取。</source>
        <translation>这张图片无法读取。</translation>
    </message>
    <message>
        <source>这张图片的尺寸过大，不能在这里预览，请用系统程序打开。</source>
        <translation>这张图片的尺寸过大，不能在这里预览，请用系统程序打开。</translation>
    </message>
    <message>
        <source>这张图片已损坏或尺寸过大，不能在这里预览，请用系统程序打开。</source>
        <translation>这张图片已损坏或尺寸过大，不能在这里预览，请用系统程序打开。</translation>
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
    <message>
        <source>选项 --item 没有“%1”这个值。</source>
        <translation>选项 --item 没有“%1”这个值。</translation>
    </message>
    <message>
        <source>未导入的行不能存成被导入的文件本身，没有改动。请换一个文件名。</source>
        <translation>未导入的行不能存成被导入的文件本身，没有改动。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>审核之后，该数据在平台上又有了新的版本。</source>
        <translation>审核之后，该数据在平台上又有了新的版本。</translation>
    </message>
    <message>
        <source>另一个程序刚刚同步过，请再试一次。</source>
        <translation>另一个程序刚刚同步过，请再试一次。</translation>
    </message>
    <message>
        <source>平台下发的内容不符合约定。</source>
        <translation>平台下发的内容不符合约定。</translation>
    </message>
    <message>
        <source>没有这条申报数据。</source>
        <translation>没有这条申报数据。</translation>
    </message>
    <message>
        <source>花名册中没有此人。</source>
        <translation>花名册中没有此人。</translation>
    </message>
    <message>
        <source>本程序的业绩库中没有这一业绩项。</source>
        <translation>本程序的业绩库中没有这一业绩项。</translation>
    </message>
    <message>
        <source>该版本在本机已审核，内容与平台不同。</source>
        <translation>该版本在本机已审核，内容与平台不同。</translation>
    </message>
    <message>
        <source>平台下发的版本不连续。</source>
        <translation>平台下发的版本不连续。</translation>
    </message>
    <message>
        <source>只有职称申报有评审进度。</source>
        <translation>只有职称申报有评审进度。</translation>
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
    <message>
        <source>打不开账号文件 %1。</source>
        <translation>打不开账号文件 %1。</translation>
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
    <message>
        <source>没有新密码：请设置环境变量 TITLEDESK_NEW_PASSWORD，或用 --password-stdin 在第二行给出。</source>
        <translation>没有新密码：请设置环境变量 TITLEDESK_NEW_PASSWORD，或用 --password-stdin 在第二行给出。</translation>
    </message>
    <message>
        <source>账号 %1 的新密码：</source>
        <translation>账号 %1 的新密码：</translation>
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
    <message>
        <source>现职称及取得时间</source>
        <translation>现职称及取得时间</translation>
    </message>
    <message>
        <source>公示状态</source>
        <translation>公示状态</translation>
    </message>
    <message>
        <source>当前节点</source>
        <translation>当前节点</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>单位审核截止</translation>
    </message>
    <message>
        <source>退回时间</source>
        <translation>退回时间</translation>
    </message>
    <message>
        <source>第几次退回</source>
        <translation>第几次退回</translation>
    </message>
    <message>
        <source>重新提交期限</source>
        <translation>重新提交期限</translation>
    </message>
    <message>
        <source>与上年度</source>
        <translation>与上年度</translation>
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
    <message>
        <source>公示后材料有变更，请核对后决定是否重新公示。</source>
        <translation>公示后材料有变更，请核对后决定是否重新公示。</translation>
    </message>
    <message>
        <source>公示地点没有填写。</source>
        <translation>公示地点没有填写。</translation>
    </message>
    <message>
        <source>没有上传盖章的单位推荐意见。</source>
        <translation>没有上传盖章的单位推荐意见。</translation>
    </message>
    <message>
        <source>专业技术 %1 级岗位已无剩余，请在说明中写明理由。</source>
        <translation>专业技术 %1 级岗位已无剩余，请在说明中写明理由。</translation>
    </message>
    <message>
        <source>推荐意见中还有未填写的“×”。</source>
        <translation>推荐意见中还有未填写的“×”。</translation>
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
    <name>Permissions</name>
    <message>
        <source>当前账号只能查看，不能审核。</source>
        <translation>当前账号只能查看，不能审核。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能导入。</source>
        <translation>当前账号只能查看，不能导入。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能添加证明材料。</source>
        <translation>当前账号只能查看，不能添加证明材料。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能同步、上报或登录人社平台。</source>
        <translation>当前账号只能查看，不能同步、上报或登录人社平台。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能修改常用意见。</source>
        <translation>当前账号只能查看，不能修改常用意见。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能备份。</source>
        <translation>当前账号只能查看，不能备份。</translation>
    </message>
    <message>
        <source>只有管理员可以恢复备份，没有改动。</source>
        <translation>只有管理员可以恢复备份，没有改动。</translation>
    </message>
    <message>
        <source>只有管理员可以修改单位信息，没有改动。</source>
        <translation>只有管理员可以修改单位信息，没有改动。</translation>
    </message>
    <message>
        <source>只有管理员可以提交岗位核准信息，没有改动。</source>
        <translation>只有管理员可以提交岗位核准信息，没有改动。</translation>
    </message>
    <message>
        <source>只有管理员可以管理账号，没有改动。</source>
        <translation>只有管理员可以管理账号，没有改动。</translation>
    </message>
    <message>
        <source>只有管理员可以更换数据密钥，没有改动。</source>
        <translation>只有管理员可以更换数据密钥，没有改动。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>未开始</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>申报中</source>
        <translation>申报中</translation>
    </message>
    <message>
        <source>单位审核中</source>
        <translation>单位审核中</translation>
    </message>
    <message>
        <source>已截止</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>今天截止</source>
        <translation>今天截止</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>单位审核已截止</source>
        <translation>单位审核已截止</translation>
    </message>
    <message>
        <source>单位审核今天截止</source>
        <translation>单位审核今天截止</translation>
    </message>
    <message numerus="yes">
        <source>距单位审核截止还有 %n 天</source>
        <translation>
            <numerusform>距单位审核截止还有 %n 天</numerusform>
        </translation>
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
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>已审核</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>职审台</source>
        <translation>职审台</translation>
    </message>
    <message>
        <source>可以关闭此页面，回到职审台。</source>
        <translation>可以关闭此页面，回到职审台。</translation>
    </message>
    <message>
        <source>这不是登录结果。</source>
        <translation>这不是登录结果。</translation>
    </message>
    <message>
        <source>已收到登录结果。</source>
        <translation>已收到登录结果。</translation>
    </message>
    <message>
        <source>这个人社平台没有接入安徽政务服务网，请选择“内置单位登录”。</source>
        <translation>这个人社平台没有接入安徽政务服务网，请选择“内置单位登录”。</translation>
    </message>
    <message>
        <source>连接不上安徽政务服务网，请检查网络后再试；本机的数据没有改动。</source>
        <translation>连接不上安徽政务服务网，请检查网络后再试；本机的数据没有改动。</translation>
    </message>
    <message>
        <source>回答的不是安徽政务服务网（可能需要先登录本地网络），请在浏览器中检查网络后再试。</source>
        <translation>回答的不是安徽政务服务网（可能需要先登录本地网络），请在浏览器中检查网络后再试。</translation>
    </message>
    <message>
        <source>政务服务网给出的地址不是 https:// 开头，为保护账号没有登录。</source>
        <translation>政务服务网给出的地址不是 https:// 开头，为保护账号没有登录。</translation>
    </message>
    <message>
        <source>回答的不是人社平台指定的政务服务网，没有登录。</source>
        <translation>回答的不是人社平台指定的政务服务网，没有登录。</translation>
    </message>
    <message>
        <source>政务服务网不支持本程序的登录方式，请联系人社平台。</source>
        <translation>政务服务网不支持本程序的登录方式，请联系人社平台。</translation>
    </message>
    <message>
        <source>打不开浏览器，没有登录。请把登录地址复制到浏览器中打开。</source>
        <translation>打不开浏览器，没有登录。请把登录地址复制到浏览器中打开。</translation>
    </message>
    <message>
        <source>本机收不到登录结果（可能被安全软件阻止），请检查安全软件后再试。</source>
        <translation>本机收不到登录结果（可能被安全软件阻止），请检查安全软件后再试。</translation>
    </message>
    <message>
        <source>在政务服务网上取消了登录或没有同意授权，没有登录。</source>
        <translation>在政务服务网上取消了登录或没有同意授权，没有登录。</translation>
    </message>
    <message>
        <source>政务服务网没有完成登录，请稍后再试。</source>
        <translation>政务服务网没有完成登录，请稍后再试。</translation>
    </message>
    <message>
        <source>收到的登录结果不属于这一次登录，没有采用，请重新登录。</source>
        <translation>收到的登录结果不属于这一次登录，没有采用，请重新登录。</translation>
    </message>
    <message>
        <source>政务服务网没有接受这次登录，请重新登录。</source>
        <translation>政务服务网没有接受这次登录，请重新登录。</translation>
    </message>
    <message>
        <source>政务服务网给出的身份信息不完整，没有登录。</source>
        <translation>政务服务网给出的身份信息不完整，没有登录。</translation>
    </message>
    <message>
        <source>收到的身份信息是给其他程序的，没有登录。</source>
        <translation>收到的身份信息是给其他程序的，没有登录。</translation>
    </message>
    <message>
        <source>收到的身份信息不属于这一次登录，没有采用，请重新登录。</source>
        <translation>收到的身份信息不属于这一次登录，没有采用，请重新登录。</translation>
    </message>
    <message>
        <source>收到的身份信息已过期。请核对本机的日期和时间，然后重新登录。</source>
        <translation>收到的身份信息已过期。请核对本机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>本机的时间比政务服务网慢。请核对本机的日期和时间，然后重新登录。</source>
        <translation>本机的时间比政务服务网慢。请核对本机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>登录的政务服务网账号属于另一个单位，没有采用；请用本单位的账号重新登录。</source>
        <translation>登录的政务服务网账号属于另一个单位，没有采用；请用本单位的账号重新登录。</translation>
    </message>
    <message>
        <source>等待浏览器中的登录超过了时限，没有登录；本机的数据没有改动。</source>
        <translation>等待浏览器中的登录超过了时限，没有登录；本机的数据没有改动。</translation>
    </message>
    <message>
        <source>已取消登录，本机的数据没有改动。</source>
        <translation>已取消登录，本机的数据没有改动。</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>“%1”应是按等级列出的岗位数。</source>
        <translation>“%1”应是按等级列出的岗位数。</translation>
    </message>
    <message>
        <source>%1没有“%2”这个等级。</source>
        <translation>%1没有“%2”这个等级。</translation>
    </message>
    <message>
        <source>%1 %2的岗位数应是不小于 0 的整数。</source>
        <translation>%1 %2的岗位数应是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>专业技术岗位</source>
        <translation>专业技术岗位</translation>
    </message>
    <message>
        <source>管理岗位</source>
        <translation>管理岗位</translation>
    </message>
    <message>
        <source>工勤技能岗位</source>
        <translation>工勤技能岗位</translation>
    </message>
    <message>
        <source>普通工</source>
        <translation>普通工</translation>
    </message>
    <message>
        <source>%1 级</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>正高级</source>
        <translation>正高级</translation>
    </message>
    <message>
        <source>副高级</source>
        <translation>副高级</translation>
    </message>
    <message>
        <source>中级</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>助理级</source>
        <translation>助理级</translation>
    </message>
    <message>
        <source>员级</source>
        <translation>员级</translation>
    </message>
    <message>
        <source>没有“%1”这个栏目；栏目有：%2。</source>
        <translation>没有“%1”这个栏目；栏目有：%2。</translation>
    </message>
    <message>
        <source>请填写%1（%2）。</source>
        <translation>请填写%1（%2）。</translation>
    </message>
    <message>
        <source>岗位核准信息已经提交，不可再更改。</source>
        <translation>岗位核准信息已经提交，不可再更改。</translation>
    </message>
    <message>
        <source>只有事业单位有岗位核准信息，没有保存。</source>
        <translation>只有事业单位有岗位核准信息，没有保存。</translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>核准文号</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>核准部门</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>核准日期应为 2026-03-05 这样的日期，且不晚于今天。</source>
        <translation>核准日期应为 2026-03-05 这样的日期，且不晚于今天。</translation>
    </message>
    <message>
        <source>请至少填写一个等级的核准岗位数。</source>
        <translation>请至少填写一个等级的核准岗位数。</translation>
    </message>
    <message>
        <source>请至少填写一个等级的已聘岗位数。</source>
        <translation>请至少填写一个等级的已聘岗位数。</translation>
    </message>
    <message>
        <source>已聘数的统计日期应为 2026-03-05 这样的日期，且不晚于今天。</source>
        <translation>已聘数的统计日期应为 2026-03-05 这样的日期，且不晚于今天。</translation>
    </message>
</context>
<context>
    <name>PostsVerb</name>
    <message>
        <source>%1 %2的已聘数多于核准数。</source>
        <translation>%1 %2的已聘数多于核准数。</translation>
    </message>
    <message>
        <source>无法读取文件 %1，没有改动。</source>
        <translation>无法读取文件 %1，没有改动。</translation>
    </message>
    <message>
        <source>文件 %1 不是 JSON 对象（第 %2 个字节起），没有改动。</source>
        <translation>文件 %1 不是 JSON 对象（第 %2 个字节起），没有改动。</translation>
    </message>
    <message>
        <source>%1，%2，%3 核准</source>
        <translation>%1，%2，%3 核准</translation>
    </message>
    <message>
        <source>岗位核准信息尚未提交。</source>
        <translation>岗位核准信息尚未提交。</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>核准数</translation>
    </message>
    <message>
        <source>已聘数</source>
        <translation>已聘数</translation>
    </message>
    <message>
        <source>空岗数</source>
        <translation>空岗数</translation>
    </message>
    <message>
        <source>本次拟占用</source>
        <translation>本次拟占用</translation>
    </message>
    <message>
        <source>用法：posts show，posts submit 文件.json --form 岗位核准表，posts filled 文件.json。</source>
        <translation>用法：posts show，posts submit 文件.json --form 岗位核准表，posts filled 文件.json。</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>岗位核准信息</translation>
    </message>
</context>
<context>
    <name>Publicity</name>
    <message>
        <source>尚未填写单位公示时间。</source>
        <translation>尚未填写单位公示时间。</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对。</source>
        <translation>公示的开始和结束日期不对。</translation>
    </message>
    <message>
        <source>公示只有 %1 个工作日，应不少于 %2 个。</source>
        <translation>公示只有 %1 个工作日，应不少于 %2 个。</translation>
    </message>
    <message>
        <source>程序没有 %1 年的放假安排，请自行核对公示不少于 %2 个工作日并确认。</source>
        <translation>程序没有 %1 年的放假安排，请自行核对公示不少于 %2 个工作日并确认。</translation>
    </message>
    <message>
        <source>公示到 %1 才结束。</source>
        <translation>公示到 %1 才结束。</translation>
    </message>
    <message>
        <source>尚未填写公示结果。</source>
        <translation>尚未填写公示结果。</translation>
    </message>
    <message>
        <source>没有这次公示。</source>
        <translation>没有这次公示。</translation>
    </message>
    <message>
        <source>公示的开始和结束日期不对，没有保存。</source>
        <translation>公示的开始和结束日期不对，没有保存。</translation>
    </message>
    <message>
        <source>已有职称申报以这次公示审核通过，公示不能再修改；如需更正，请另填一次公示。</source>
        <translation>已有职称申报以这次公示审核通过，公示不能再修改；如需更正，请另填一次公示。</translation>
    </message>
    <message>
        <source>没有这条申报数据，它可能已被撤回。</source>
        <translation>没有这条申报数据，它可能已被撤回。</translation>
    </message>
    <message>
        <source>只有职称申报需要公示和单位推荐意见。</source>
        <translation>只有职称申报需要公示和单位推荐意见。</translation>
    </message>
    <message>
        <source>该申报已经审核，公示和单位推荐意见不能再修改。</source>
        <translation>该申报已经审核，公示和单位推荐意见不能再修改。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
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
    <message>
        <source>只有事业单位需要说明是否占用本单位职位数。</source>
        <translation>只有事业单位需要说明是否占用本单位职位数。</translation>
    </message>
    <message>
        <source>无异议</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>这些申报还没有共同的公示，请用 --publicity-from 和 --publicity-to 填写公示时间。</source>
        <translation>这些申报还没有共同的公示，请用 --publicity-from 和 --publicity-to 填写公示时间。</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>专业技术岗位等级应为 1 至 13 级，没有保存。</source>
        <translation>专业技术岗位等级应为 1 至 13 级，没有保存。</translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>正在同步，没有改动。请在同步结束后再试。</source>
        <translation>正在同步，没有改动。请在同步结束后再试。</translation>
    </message>
    <message>
        <source>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</source>
        <translation>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</translation>
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
    <name>ReturnNotice</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>%1，您好！您提交的%2经单位审核后退回，请按以下意见逐项补充完善后重新提交：</source>
        <translation>%1，您好！您提交的%2经单位审核后退回，请按以下意见逐项补充完善后重新提交：</translation>
    </message>
    <message>
        <source>请于 %1 前重新提交。</source>
        <translation>请于 %1 前重新提交。</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>%1“%2”</source>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>管理员</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>审核员</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>只读</translation>
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
    <name>Sheet</name>
    <message>
        <source>未填写</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>评审进度：%1</source>
        <translation>评审进度：%1</translation>
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
    <message>
        <source>请在本机的浏览器中打开以下地址，登录安徽政务服务网：</source>
        <translation>请在本机的浏览器中打开以下地址，登录安徽政务服务网：</translation>
    </message>
    <message>
        <source>连接不上人社平台，登录结果保存在本机，恢复网络后同步即可。</source>
        <translation>连接不上人社平台，登录结果保存在本机，恢复网络后同步即可。</translation>
    </message>
    <message>
        <source>请给出 --portal、--account、--enrol 之一。</source>
        <translation>请给出 --portal、--account、--enrol 之一。</translation>
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
    <message>
        <source>单位数据已经关闭，没有保存。请重新打开。</source>
        <translation>单位数据已经关闭，没有保存。请重新打开。</translation>
    </message>
    <message>
        <source>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</source>
        <translation>另一个程序正在使用单位数据，没有改动。请关闭它之后再试。</translation>
    </message>
    <message>
        <source>正在更换数据密钥，请稍后再打开。</source>
        <translation>正在更换数据密钥，请稍后再打开。</translation>
    </message>
    <message>
        <source>已审核的版本，其证明材料不能再添加、修改或移除。撤销审核后可以添加。</source>
        <translation>已审核的版本，其证明材料不能再添加、修改或移除。撤销审核后可以添加。</translation>
    </message>
    <message>
        <source>花名册中已有证件号码相同的人员。</source>
        <translation>花名册中已有证件号码相同的人员。</translation>
    </message>
    <message>
        <source>只有事业单位有岗位核准信息，没有保存。</source>
        <translation>只有事业单位有岗位核准信息，没有保存。</translation>
    </message>
    <message>
        <source>请先上传盖章后的岗位核准表，没有提交。</source>
        <translation>请先上传盖章后的岗位核准表，没有提交。</translation>
    </message>
    <message>
        <source>岗位核准信息不完整：核准文号、核准部门、核准日期和岗位数都要填写。</source>
        <translation>岗位核准信息不完整：核准文号、核准部门、核准日期和岗位数都要填写。</translation>
    </message>
    <message>
        <source>没有这个岗位等级，没有保存。</source>
        <translation>没有这个岗位等级，没有保存。</translation>
    </message>
    <message>
        <source>已聘数缺少统计日期，没有保存。</source>
        <translation>已聘数缺少统计日期，没有保存。</translation>
    </message>
    <message>
        <source>这是单位数据自己的文件，不能覆盖，没有改动。请换一个文件名。</source>
        <translation>这是单位数据自己的文件，不能覆盖，没有改动。请换一个文件名。</translation>
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
    <message>
        <source>平台上已有另一台电脑提交的岗位核准信息。</source>
        <translation>平台上已有另一台电脑提交的岗位核准信息。</translation>
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
        <source>请选择属地。</source>
        <translation>请选择属地。</translation>
    </message>
    <message>
        <source>法定代表人身份证号码不正确：%1。</source>
        <translation>法定代表人身份证号码不正确：%1。</translation>
    </message>
    <message>
        <source>联系人手机号码不正确，应为 1 开头的 11 位手机号码。</source>
        <translation>联系人手机号码不正确，应为 1 开头的 11 位手机号码。</translation>
    </message>
    <message>
        <source>电子邮箱不正确，应像 renshi@example.com 这样。</source>
        <translation>电子邮箱不正确，应像 renshi@example.com 这样。</translation>
    </message>
    <message>
        <source>没有统一社会信用代码的单位，请说明原因。</source>
        <translation>没有统一社会信用代码的单位，请说明原因。</translation>
    </message>
    <message>
        <source>请填写法定代表人姓名。</source>
        <translation>请填写法定代表人姓名。</translation>
    </message>
    <message>
        <source>请填写联系人姓名。</source>
        <translation>请填写联系人姓名。</translation>
    </message>
    <message>
        <source>请填写联系人手机号码。</source>
        <translation>请填写联系人手机号码。</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>无代码的原因</source>
        <translation>无代码的原因</translation>
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
        <source>属地</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>法定代表人姓名</source>
        <translation>法定代表人姓名</translation>
    </message>
    <message>
        <source>法定代表人身份证号码</source>
        <translation>法定代表人身份证号码</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>联系人手机号码</source>
        <translation>联系人手机号码</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>电子邮箱</translation>
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
        <source>单位信息没有需要处理的变更。</source>
        <translation>单位信息没有需要处理的变更。</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>单位信息表</source>
        <translation>单位信息表</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>UnitUpload</name>
    <message>
        <source>单位信息</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>岗位核准信息</translation>
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
    <name>titledesk::AccountDialog</name>
    <message>
        <source>可以使用全部功能，并管理账号和单位信息。</source>
        <translation>可以使用全部功能，并管理账号和单位信息。</translation>
    </message>
    <message>
        <source>可以审核、导入和上报，不能管理账号和单位信息。</source>
        <translation>可以审核、导入和上报，不能管理账号和单位信息。</translation>
    </message>
    <message>
        <source>只能查看和导出。</source>
        <translation>只能查看和导出。</translation>
    </message>
    <message>
        <source>添加账号</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>再次填写密码</source>
        <translation>再次填写密码</translation>
    </message>
    <message>
        <source>请把密码告诉本人，登录后在右上角“修改密码”中更换。</source>
        <translation>请把密码告诉本人，登录后在右上角“修改密码”中更换。</translation>
    </message>
    <message>
        <source>修改账号</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>请填写账号。</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>已添加账号 %1</source>
        <translation>已添加账号 %1</translation>
    </message>
    <message>
        <source>已修改账号 %1</source>
        <translation>已修改账号 %1</translation>
    </message>
</context>
<context>
    <name>titledesk::AccountModel</name>
    <message>
        <source>%1（当前账号）</source>
        <translation>%1（当前账号）</translation>
    </message>
    <message>
        <source>%1 移除</source>
        <translation>%1 移除</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>titledesk::AccountsPage</name>
    <message>
        <source>添加账号</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>移除账号</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>修改我的密码</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>离开多久后自动锁定</source>
        <translation>离开多久后自动锁定</translation>
    </message>
    <message>
        <source>不自动锁定</source>
        <translation>不自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>仅对本机有效；电脑锁屏时总会锁定</source>
        <translation>仅对本机有效；电脑锁屏时总会锁定</translation>
    </message>
    <message>
        <source>账号管理</source>
        <translation>账号管理</translation>
    </message>
    <message>
        <source>角色约束本程序中的操作，不能约束持有密码或恢复密钥、绕过本程序读取数据的人。有人不再负责审核时请移除其账号：数据会换用新的密钥。</source>
        <translation>角色约束本程序中的操作，不能约束持有密码或恢复密钥、绕过本程序读取数据的人。有人不再负责审核时请移除其账号：数据会换用新的密钥。</translation>
    </message>
</context>
<context>
    <name>titledesk::AppearancePage</name>
    <message>
        <source>只影响这台电脑，改后立即生效。</source>
        <translation>只影响这台电脑，改后立即生效。</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>语言</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>也可用 Ctrl+= 和 Ctrl+− 调整</source>
        <translation>也可用 Ctrl+= 和 Ctrl+− 调整</translation>
    </message>
    <message>
        <source>界面设置</source>
        <translation>界面设置</translation>
    </message>
</context>
<context>
    <name>titledesk::ApplicationsPage</name>
    <message>
        <source>全部计划</source>
        <translation>全部计划</translation>
    </message>
    <message>
        <source>已退回未重新提交</source>
        <translation>已退回未重新提交</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>申报情况</source>
        <translation>申报情况</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>评审计划</translation>
    </message>
    <message>
        <source>职称申报</source>
        <translation>职称申报</translation>
    </message>
    <message>
        <source>没有将要截止的评审计划</source>
        <translation>没有将要截止的评审计划</translation>
    </message>
    <message>
        <source>%1 · 待审核 %2 条</source>
        <translation>%1 · 待审核 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n 条待审核申报已过单位审核截止</source>
        <translation>
            <numerusform>%n 条待审核申报已过单位审核截止</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>其中 %n 条已标为待定。</source>
        <translation>
            <numerusform>其中 %n 条已标为待定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>未上传证明材料 %n 条，请核对原件。</source>
        <translation>
            <numerusform>未上传证明材料 %n 条，请核对原件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::BuiltInPage</name>
    <message>
        <source>选择账号文件…</source>
        <translation>选择账号文件…</translation>
    </message>
    <message>
        <source>导出单位信息表…</source>
        <translation>导出单位信息表…</translation>
    </message>
    <message>
        <source>在本机建立单位</source>
        <translation>在本机建立单位</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>内置单位登录</source>
        <translation>内置单位登录</translation>
    </message>
    <message>
        <source>人社部门完成账号内置后会提供账号文件，选择它，再设置本机密码。</source>
        <translation>人社部门完成账号内置后会提供账号文件，选择它，再设置本机密码。</translation>
    </message>
    <message>
        <source>还没有内置账号：无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），请将单位相关信息提供给所属人社部门，由人社部门发送给系统运维人员进行账号内置。</source>
        <translation>还没有内置账号：无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），请将单位相关信息提供给所属人社部门，由人社部门发送给系统运维人员进行账号内置。</translation>
    </message>
    <message>
        <source>不联网也可以先在本机建立单位开始审核，以后再登记到人社平台。</source>
        <translation>不联网也可以先在本机建立单位开始审核，以后再登记到人社平台。</translation>
    </message>
    <message>
        <source>选择账号文件</source>
        <translation>选择账号文件</translation>
    </message>
    <message>
        <source>账号文件 (*.json);;所有文件 (*)</source>
        <translation>账号文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>打不开这个文件：%1</source>
        <translation>打不开这个文件：%1</translation>
    </message>
</context>
<context>
    <name>titledesk::CentralPage</name>
    <message>
        <source>登录</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>上报……</source>
        <translation>上报……</translation>
    </message>
    <message>
        <source>自动上报</source>
        <translation>自动上报</translation>
    </message>
    <message>
        <source>人社平台</source>
        <translation>人社平台</translation>
    </message>
    <message>
        <source>平台地址</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>登录状态</source>
        <translation>登录状态</translation>
    </message>
    <message>
        <source>同步与上报</source>
        <translation>同步与上报</translation>
    </message>
    <message>
        <source>上次同步</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>待上报</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>同步只接收，不上报。勾选“自动上报”后，每次同步之后自动上报审核结果；上报后不能再撤销。</source>
        <translation>同步只接收，不上报。勾选“自动上报”后，每次同步之后自动上报审核结果；上报后不能再撤销。</translation>
    </message>
    <message>
        <source>平台连接</source>
        <translation>平台连接</translation>
    </message>
    <message numerus="yes">
        <source>审核结果 %n 条</source>
        <translation>
            <numerusform>审核结果 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>需处理 %n 条</source>
        <translation>
            <numerusform>需处理 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1需处理</source>
        <translation>%1需处理</translation>
    </message>
    <message>
        <source>没有待上报的内容</source>
        <translation>没有待上报的内容</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>还没有登录过人社平台</source>
        <translation>还没有登录过人社平台</translation>
    </message>
    <message>
        <source>已登录</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>登录已失效，需重新登录；所有审核结果都保存在本机</source>
        <translation>登录已失效，需重新登录；所有审核结果都保存在本机</translation>
    </message>
    <message>
        <source>未登录，可离线审核</source>
        <translation>未登录，可离线审核</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>重新登录</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>titledesk::DateField</name>
    <message>
        <source>未填写</source>
        <translation>未填写</translation>
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
    <message>
        <source>返回列表（Esc）</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>标为待定（M）</source>
        <translation>标为待定（M）</translation>
    </message>
    <message>
        <source>查看人员注册</source>
        <translation>查看人员注册</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceAdder</name>
    <message>
        <source>剪贴板中的图片无法保存，没有添加。</source>
        <translation>剪贴板中的图片无法保存，没有添加。</translation>
    </message>
    <message>
        <source>粘贴图片 %1</source>
        <translation>粘贴图片 %1</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceOpener</name>
    <message>
        <source>“%1”没有保存：%2已保存 %3 个文件。</source>
        <translation>“%1”没有保存：%2已保存 %3 个文件。</translation>
    </message>
    <message>
        <source>没有能打开这种文件的程序，请另存后查看。</source>
        <translation>没有能打开这种文件的程序，请另存后查看。</translation>
    </message>
    <message>
        <source>这种文件不能用系统程序打开，请另存后查看。</source>
        <translation>这种文件不能用系统程序打开，请另存后查看。</translation>
    </message>
    <message>
        <source>无法写入临时文件，请检查磁盘空间。</source>
        <translation>无法写入临时文件，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>另存证明材料</source>
        <translation>另存证明材料</translation>
    </message>
    <message>
        <source>全部另存到文件夹</source>
        <translation>全部另存到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>已保存 %n 个文件</source>
        <translation>
            <numerusform>已保存 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceSection</name>
    <message>
        <source>添加…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>添加证明材料：选择文件、拖到这里，或按 Ctrl+V 粘贴</source>
        <translation>添加证明材料：选择文件、拖到这里，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>全部另存…</source>
        <translation>全部另存…</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>单独窗口</source>
        <translation>单独窗口</translation>
    </message>
    <message>
        <source>在单独的窗口中查看，与申报内容对照</source>
        <translation>在单独的窗口中查看，与申报内容对照</translation>
    </message>
    <message>
        <source>收起预览</source>
        <translation>收起预览</translation>
    </message>
    <message>
        <source>用系统程序打开</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>从这条数据中移除该文件；已审核的版本不能移除</source>
        <translation>从这条数据中移除该文件；已审核的版本不能移除</translation>
    </message>
    <message>
        <source>证明材料（%1）</source>
        <translation>证明材料（%1）</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件；扫描件可以拖到这里添加。</source>
        <translation>没有随数据提交的证明材料，请核对原件；扫描件可以拖到这里添加。</translation>
    </message>
    <message>
        <source>没有随数据提交的证明材料，请核对原件。</source>
        <translation>没有随数据提交的证明材料，请核对原件。</translation>
    </message>
    <message>
        <source>当前账号只能查看，不能添加证明材料。</source>
        <translation>当前账号只能查看，不能添加证明材料。</translation>
    </message>
    <message>
        <source>已审核的版本不能再添加证明材料；撤销审核后可以添加。</source>
        <translation>已审核的版本不能再添加证明材料；撤销审核后可以添加。</translation>
    </message>
    <message>
        <source>添加证明材料</source>
        <translation>添加证明材料</translation>
    </message>
    <message>
        <source>选择文件时当前数据已变化，没有添加，请重新选中该数据后再添加。</source>
        <translation>选择文件时当前数据已变化，没有添加，请重新选中该数据后再添加。</translation>
    </message>
    <message>
        <source>剪贴板中没有文件或图片。</source>
        <translation>剪贴板中没有文件或图片。</translation>
    </message>
    <message numerus="yes">
        <source>已添加证明材料 %n 个</source>
        <translation>
            <numerusform>已添加证明材料 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceViewer</name>
    <message>
        <source>证明材料预览</source>
        <translation>证明材料预览</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>旋转</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>上一页（PgUp）</source>
        <translation>上一页（PgUp）</translation>
    </message>
    <message>
        <source>下一页（PgDn）</source>
        <translation>下一页（PgDn）</translation>
    </message>
    <message>
        <source>缩小（−）</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>适合宽度（0）</source>
        <translation>适合宽度（0）</translation>
    </message>
    <message>
        <source>旋转（R），只影响本次查看</source>
        <translation>旋转（R），只影响本次查看</translation>
    </message>
    <message>
        <source>%1 文件不能在这里预览。
请用系统程序打开，或另存后查看。</source>
        <translation>%1 文件不能在这里预览。
请用系统程序打开，或另存后查看。</translation>
    </message>
    <message>
        <source>这种</source>
        <translation>这种</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>%1，第 %2 页，共 %3 页</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>titledesk::EvidenceWindow</name>
    <message>
        <source>证明材料</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>用系统程序打开</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>证明材料 · %1</source>
        <translation>证明材料 · %1</translation>
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
    <name>titledesk::FilesBox</name>
    <message>
        <source>上传文件…</source>
        <translation>上传文件…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>可以把文件拖到这里</source>
        <translation>可以把文件拖到这里</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
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
    <message>
        <source>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</source>
        <translation>没有将要截止的评审计划。同步后，新的评审计划会显示在这里。</translation>
    </message>
    <message>
        <source>还没有职称信息。点“同步”从人社平台接收。</source>
        <translation>还没有职称信息。点“同步”从人社平台接收。</translation>
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
    <message>
        <source>退回补正</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>岗位核准信息</source>
        <translation>岗位核准信息</translation>
    </message>
    <message>
        <source>查看退回后未重新提交的数据</source>
        <translation>查看退回后未重新提交的数据</translation>
    </message>
    <message>
        <source>查看岗位核准信息</source>
        <translation>查看岗位核准信息</translation>
    </message>
    <message>
        <source>核准岗位 %1 个，已聘 %2 个，空岗 %3 个
本年度申报拟占用 %4 个，还剩 %5 个</source>
        <translation>核准岗位 %1 个，已聘 %2 个，空岗 %3 个
本年度申报拟占用 %4 个，还剩 %5 个</translation>
    </message>
    <message>
        <source>还没有提交岗位核准信息。</source>
        <translation>还没有提交岗位核准信息。</translation>
    </message>
    <message>
        <source>查看上报队列</source>
        <translation>查看上报队列</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>今天是单位审核截止日</source>
        <translation>今天是单位审核截止日</translation>
    </message>
    <message numerus="yes">
        <source>距单位审核截止还有 %n 天</source>
        <translation>
            <numerusform>距单位审核截止还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>未读</source>
        <translation>未读</translation>
    </message>
    <message numerus="yes">
        <source>逐条阅读（未读 %n 条）</source>
        <translation>
            <numerusform>逐条阅读（未读 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>逐条阅读</source>
        <translation>逐条阅读</translation>
    </message>
    <message>
        <source>上次同步：%1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>没有退回后尚未重新提交的数据。</source>
        <translation>没有退回后尚未重新提交的数据。</translation>
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
        <source>人员注册审核</source>
        <translation>人员注册审核</translation>
    </message>
    <message>
        <source>任务中心</source>
        <translation>任务中心</translation>
    </message>
    <message>
        <source>已退回未重新提交</source>
        <translation>已退回未重新提交</translation>
    </message>
    <message>
        <source>逾期的排在前面；申报人重新提交后从这里移出</source>
        <translation>逾期的排在前面；申报人重新提交后从这里移出</translation>
    </message>
</context>
<context>
    <name>titledesk::KeyDialog</name>
    <message>
        <source>进度</source>
        <translation>进度</translation>
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
        <source>请填写新密码。</source>
        <translation>请填写新密码。</translation>
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
</context>
<context>
    <name>titledesk::LeftDialog</name>
    <message>
        <source>标记调出</source>
        <translation>标记调出</translation>
    </message>
    <message>
        <source>调出日期</source>
        <translation>调出日期</translation>
    </message>
    <message>
        <source>%1 的申报数据仍保留在本机，可在列表中用“已调出人员”筛选。</source>
        <translation>%1 的申报数据仍保留在本机，可在列表中用“已调出人员”筛选。</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>titledesk::ListFilters</name>
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
        <source>部门</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>显示范围</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>全部数据</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>未查看</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>在职人员</source>
        <translation>在职人员</translation>
    </message>
    <message>
        <source>已调出人员</source>
        <translation>已调出人员</translation>
    </message>
    <message>
        <source>全部部门</source>
        <translation>全部部门</translation>
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
    <message>
        <source>已逾期</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>评审结果</source>
        <translation>评审结果</translation>
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
    <message>
        <source>修改密码……</source>
        <translation>修改密码……</translation>
    </message>
    <message>
        <source>标为待定</source>
        <translation>标为待定</translation>
    </message>
    <message>
        <source>单位信息已上报</source>
        <translation>单位信息已上报</translation>
    </message>
    <message>
        <source>单位信息或岗位核准信息未能上报，请在“管理设置”中查看。</source>
        <translation>单位信息或岗位核准信息未能上报，请在“管理设置”中查看。</translation>
    </message>
</context>
<context>
    <name>titledesk::MarkDialog</name>
    <message>
        <source>待定</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>备注（可以不填）</source>
        <translation>备注（可以不填）</translation>
    </message>
    <message>
        <source>只有本账号能看到，不会上报。</source>
        <translation>只有本账号能看到，不会上报。</translation>
    </message>
    <message>
        <source>保存备注</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>标为待定</source>
        <translation>标为待定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>取消待定</source>
        <translation>取消待定</translation>
    </message>
    <message>
        <source>已取消待定</source>
        <translation>已取消待定</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>已标为待定</source>
        <translation>已标为待定</translation>
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
        <source>%1 月</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>按月审核统计</source>
        <translation>按月审核统计</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1年%2月</translation>
    </message>
    <message numerus="yes">
        <source>近 %n 个月</source>
        <translation>
            <numerusform>近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 审核 %2 条：通过 %3，退回 %4，终止 %5</source>
        <translation>%1 审核 %2 条：通过 %3，退回 %4，终止 %5</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1 年</translation>
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
    <message>
        <source>岗位核准信息</source>
        <translation>岗位核准信息</translation>
    </message>
    <message>
        <source>常用意见</source>
        <translation>常用意见</translation>
    </message>
    <message>
        <source>界面设置</source>
        <translation>界面设置</translation>
    </message>
    <message>
        <source>平台连接</source>
        <translation>平台连接</translation>
    </message>
    <message>
        <source>账号管理</source>
        <translation>账号管理</translation>
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
    <name>titledesk::NewsDialog</name>
    <message>
        <source>上一条</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>最新职称信息</source>
        <translation>最新职称信息</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>还没有职称信息。</source>
        <translation>还没有职称信息。</translation>
    </message>
    <message>
        <source>%1 · 第 %2 条，共 %3 条</source>
        <translation>%1 · 第 %2 条，共 %3 条</translation>
    </message>
    <message>
        <source>这条信息没有正文。</source>
        <translation>这条信息没有正文。</translation>
    </message>
</context>
<context>
    <name>titledesk::NoticeCopier</name>
    <message>
        <source>所选数据都已重新提交，没有需要复制的退回通知。</source>
        <translation>所选数据都已重新提交，没有需要复制的退回通知。</translation>
    </message>
    <message numerus="yes">
        <source>已复制 %n 条退回通知，可直接粘贴发送。</source>
        <translation>
            <numerusform>已复制 %n 条退回通知，可直接粘贴发送。</numerusform>
        </translation>
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
    <message>
        <source>未上传证明材料 1 条，请核对原件。</source>
        <translation>未上传证明材料 1 条，请核对原件。</translation>
    </message>
</context>
<context>
    <name>titledesk::PasswordDialog</name>
    <message>
        <source>修改密码</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>当前密码</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>再次填写新密码</source>
        <translation>再次填写新密码</translation>
    </message>
    <message>
        <source>忘记当前密码时，可以在“当前密码”处填写恢复密钥。</source>
        <translation>忘记当前密码时，可以在“当前密码”处填写恢复密钥。</translation>
    </message>
    <message>
        <source>以前的密码从此不能再打开单位数据。请把新密码告诉本人。</source>
        <translation>以前的密码从此不能再打开单位数据。请把新密码告诉本人。</translation>
    </message>
    <message>
        <source>请填写当前密码。</source>
        <translation>请填写当前密码。</translation>
    </message>
    <message>
        <source>密码已修改</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>已重置账号 %1 的密码</source>
        <translation>已重置账号 %1 的密码</translation>
    </message>
</context>
<context>
    <name>titledesk::PasswordPage</name>
    <message>
        <source>本机密码</source>
        <translation>本机密码</translation>
    </message>
    <message>
        <source>再次填写密码</source>
        <translation>再次填写密码</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>设置本机密码</source>
        <translation>设置本机密码</translation>
    </message>
    <message>
        <source>“%1”的数据加密保存在本机，以后用本机密码打开，不联网也可以。密码不会发送到任何地方，只有它或恢复密钥能够打开。</source>
        <translation>“%1”的数据加密保存在本机，以后用本机密码打开，不联网也可以。密码不会发送到任何地方，只有它或恢复密钥能够打开。</translation>
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
    <name>titledesk::PersonPage</name>
    <message>
        <source>逐条审核</source>
        <translation>逐条审核</translation>
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
    <message>
        <source>分类</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>显示完整号码，会记入操作日志</source>
        <translation>显示完整号码，会记入操作日志</translation>
    </message>
    <message>
        <source>标记调出…</source>
        <translation>标记调出…</translation>
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
    <message numerus="yes">
        <source>逐条审核（%n 条）</source>
        <translation>
            <numerusform>逐条审核（%n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>手机号码 %1</source>
        <translation>手机号码 %1</translation>
    </message>
    <message>
        <source>已调出（%1）</source>
        <translation>已调出（%1）</translation>
    </message>
    <message>
        <source>取消调出</source>
        <translation>取消调出</translation>
    </message>
    <message>
        <source>人员注册：%1</source>
        <translation>人员注册：%1</translation>
    </message>
    <message>
        <source>现有职称：无</source>
        <translation>现有职称：无</translation>
    </message>
    <message>
        <source>（%1 取得）</source>
        <translation>（%1 取得）</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1（%2/%3）</source>
        <translation>%1（%2/%3）</translation>
    </message>
</context>
<context>
    <name>titledesk::PhrasesPage</name>
    <message>
        <source>添加</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>审核时点“常用意见”即可选用，按这里的顺序排列。</source>
        <translation>审核时点“常用意见”即可选用，按这里的顺序排列。</translation>
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
        <source>推荐</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>审核操作</source>
        <translation>审核操作</translation>
    </message>
    <message>
        <source>常用意见</source>
        <translation>常用意见</translation>
    </message>
</context>
<context>
    <name>titledesk::PlanModel</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>未公布</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>计划名称</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>评委会名称</source>
        <translation>评委会名称</translation>
    </message>
    <message>
        <source>申报系列</source>
        <translation>申报系列</translation>
    </message>
    <message>
        <source>申报级别</source>
        <translation>申报级别</translation>
    </message>
    <message>
        <source>个人申报起止</source>
        <translation>个人申报起止</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>单位审核截止</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>titledesk::PlansPanel</name>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>评审计划</source>
        <translation>评审计划</translation>
    </message>
    <message>
        <source>查看该计划的申报</source>
        <translation>查看该计划的申报</translation>
    </message>
    <message>
        <source>评审计划详情</source>
        <translation>评审计划详情</translation>
    </message>
    <message>
        <source>还没有评审计划。
点“同步”从人社平台接收，评审计划和截止日期会显示在这里。</source>
        <translation>还没有评审计划。
点“同步”从人社平台接收，评审计划和截止日期会显示在这里。</translation>
    </message>
    <message>
        <source>本单位还没有人申报这个评审计划</source>
        <translation>本单位还没有人申报这个评审计划</translation>
    </message>
    <message>
        <source>%1 · 本单位申报 %2 条，待审核 %3 条，已审核 %4 条</source>
        <translation>%1 · 本单位申报 %2 条，待审核 %3 条，已审核 %4 条</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>评委会名称</source>
        <translation>评委会名称</translation>
    </message>
    <message>
        <source>组建单位</source>
        <translation>组建单位</translation>
    </message>
    <message>
        <source>申报系列</source>
        <translation>申报系列</translation>
    </message>
    <message>
        <source>申报专业</source>
        <translation>申报专业</translation>
    </message>
    <message>
        <source>申报级别</source>
        <translation>申报级别</translation>
    </message>
    <message>
        <source>评审流程</source>
        <translation>评审流程</translation>
    </message>
    <message>
        <source>个人申报起止</source>
        <translation>个人申报起止</translation>
    </message>
    <message>
        <source>单位审核截止</source>
        <translation>单位审核截止</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>主管部门审核截止</source>
        <translation>主管部门审核截止</translation>
    </message>
    <message>
        <source>任职年限计算截止日期</source>
        <translation>任职年限计算截止日期</translation>
    </message>
    <message>
        <source>通知文号</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>titledesk::PortalWaitPage</name>
    <message>
        <source>重新打开浏览器</source>
        <translation>重新打开浏览器</translation>
    </message>
    <message>
        <source>复制登录地址</source>
        <translation>复制登录地址</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>前往安徽政务服务网</translation>
    </message>
    <message>
        <source>浏览器没有打开时，可重新打开，或复制登录地址，粘贴到本机的浏览器中打开。</source>
        <translation>浏览器没有打开时，可重新打开，或复制登录地址，粘贴到本机的浏览器中打开。</translation>
    </message>
    <message>
        <source>已复制登录地址，请粘贴到本机的浏览器中打开。</source>
        <translation>已复制登录地址，请粘贴到本机的浏览器中打开。</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>正在连接……</translation>
    </message>
    <message>
        <source>请在浏览器中登录安徽政务服务网，登录后自动进入本系统。</source>
        <translation>请在浏览器中登录安徽政务服务网，登录后自动进入本系统。</translation>
    </message>
</context>
<context>
    <name>titledesk::PostAnswer</name>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>岗位等级</translation>
    </message>
    <message>
        <source>请选择岗位等级</source>
        <translation>请选择岗位等级</translation>
    </message>
    <message>
        <source>专业技术 %1 级</source>
        <translation>专业技术 %1 级</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>占用或不占用职位数的说明</source>
        <translation>占用或不占用职位数的说明</translation>
    </message>
    <message>
        <source>是否占用本单位职位数</source>
        <translation>是否占用本单位职位数</translation>
    </message>
    <message>
        <source>专业技术 %1 级（剩余 %2）</source>
        <translation>专业技术 %1 级（剩余 %2）</translation>
    </message>
    <message>
        <source>尚未提交岗位核准信息，不知道剩余多少</source>
        <translation>尚未提交岗位核准信息，不知道剩余多少</translation>
    </message>
    <message>
        <source>剩余 %1，该等级已无空岗，请在说明中写明理由</source>
        <translation>剩余 %1，该等级已无空岗，请在说明中写明理由</translation>
    </message>
    <message>
        <source>剩余 %1</source>
        <translation>剩余 %1</translation>
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
        <translation>%1小计</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>总计</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>已聘数多于核准数</source>
        <translation>已聘数多于核准数</translation>
    </message>
    <message>
        <source>本次拟占用的多于空岗数</source>
        <translation>本次拟占用的多于空岗数</translation>
    </message>
    <message>
        <source>岗位等级</source>
        <translation>岗位等级</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>核准数</translation>
    </message>
    <message>
        <source>已聘数</source>
        <translation>已聘数</translation>
    </message>
    <message>
        <source>空岗数</source>
        <translation>空岗数</translation>
    </message>
    <message>
        <source>本次拟占用</source>
        <translation>本次拟占用</translation>
    </message>
    <message>
        <source>本次可腾出</source>
        <translation>本次可腾出</translation>
    </message>
</context>
<context>
    <name>titledesk::PostsPage</name>
    <message>
        <source>岗位核准信息</source>
        <translation>岗位核准信息</translation>
    </message>
    <message>
        <source>尚未提交。填写的内容随时保存为草稿，提交后不可再更改。</source>
        <translation>尚未提交。填写的内容随时保存为草稿，提交后不可再更改。</translation>
    </message>
    <message>
        <source>尚未提交。</source>
        <translation>尚未提交。</translation>
    </message>
    <message>
        <source>已于 %1 由 %2 提交，不可再更改。</source>
        <translation>已于 %1 由 %2 提交，不可再更改。</translation>
    </message>
    <message>
        <source>已上报人社平台。</source>
        <translation>已上报人社平台。</translation>
    </message>
    <message>
        <source>平台上已有另一台电脑提交的岗位核准信息，本机的内容保留不变；如不一致，请联系所属人社部门。</source>
        <translation>平台上已有另一台电脑提交的岗位核准信息，本机的内容保留不变；如不一致，请联系所属人社部门。</translation>
    </message>
    <message>
        <source>平台未接收：%1</source>
        <translation>平台未接收：%1</translation>
    </message>
    <message>
        <source>待上报。</source>
        <translation>待上报。</translation>
    </message>
    <message>
        <source>待上报（上次：%1）。</source>
        <translation>待上报（上次：%1）。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 核准</source>
        <translation>%1 · %2 · %3 核准</translation>
    </message>
    <message>
        <source>请上传经人社部门审核盖章后的岗位核准表，或拖放到这里</source>
        <translation>请上传经人社部门审核盖章后的岗位核准表，或拖放到这里</translation>
    </message>
    <message>
        <source>更换岗位核准表</source>
        <translation>更换岗位核准表</translation>
    </message>
    <message>
        <source>上传岗位核准表</source>
        <translation>上传岗位核准表</translation>
    </message>
    <message>
        <source>⚠ 已聘数多于核准数：%1</source>
        <translation>⚠ 已聘数多于核准数：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>核准文号</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>核准部门</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>核准数</source>
        <translation>核准数</translation>
    </message>
    <message>
        <source>岗位核准表</source>
        <translation>岗位核准表</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>扫描件 (%1)</source>
        <translation>扫描件 (%1)</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>已聘数统计日期</source>
        <translation>已聘数统计日期</translation>
    </message>
    <message>
        <source>保存已聘数</source>
        <translation>保存已聘数</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>岗位核准信息已提交</source>
        <translation>岗位核准信息已提交</translation>
    </message>
    <message>
        <source>已聘数已保存</source>
        <translation>已聘数已保存</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>已聘数有改动，随时保存为草稿，点“保存已聘数”后生效。</source>
        <translation>已聘数有改动，随时保存为草稿，点“保存已聘数”后生效。</translation>
    </message>
</context>
<context>
    <name>titledesk::PublicityDialog</name>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
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
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>为 %n 人公示</source>
        <translation>
            <numerusform>为 %n 人公示</numerusform>
        </translation>
    </message>
    <message>
        <source> 等</source>
        <translation> 等</translation>
    </message>
    <message numerus="yes">
        <source>。另有 %n 条已经审核，不在其中</source>
        <translation>
            <numerusform>。另有 %n 条已经审核，不在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>所选数据中没有可以公示的职称申报。</source>
        <translation>所选数据中没有可以公示的职称申报。</translation>
    </message>
    <message>
        <source>正在保存文件…</source>
        <translation>正在保存文件…</translation>
    </message>
    <message>
        <source>请填写公示地点。</source>
        <translation>请填写公示地点。</translation>
    </message>
    <message numerus="yes">
        <source>已保存 %n 人的公示</source>
        <translation>
            <numerusform>已保存 %n 人的公示</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>titledesk::PublicityForm</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>时间未填写</source>
        <translation>时间未填写</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2（%n 人）</source>
        <translation>
            <numerusform>%1 %2（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>公示</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>公示地点</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>受理部门</translation>
    </message>
    <message>
        <source>受理电话</source>
        <translation>受理电话</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>无异议</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>有异议，已处理：</source>
        <translation>有异议，已处理：</translation>
    </message>
    <message>
        <source>请选择或填写</source>
        <translation>请选择或填写</translation>
    </message>
    <message>
        <source>单位公示证明和材料</source>
        <translation>单位公示证明和材料</translation>
    </message>
    <message>
        <source>新的公示</source>
        <translation>新的公示</translation>
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
        <source>已核对当年放假安排，不少于 5 个工作日</source>
        <translation>已核对当年放假安排，不少于 5 个工作日</translation>
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
        <source>已有职称申报以这次公示审核通过，内容不能再修改。</source>
        <translation>已有职称申报以这次公示审核通过，内容不能再修改。</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 人共用这次公示，修改后对他们同样有效。</source>
        <translation>
            <numerusform>另有 %n 人共用这次公示，修改后对他们同样有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>不少于 5 个工作日</source>
        <translation>不少于 5 个工作日</translation>
    </message>
    <message>
        <source>结束日期早于开始日期</source>
        <translation>结束日期早于开始日期</translation>
    </message>
    <message>
        <source>程序没有 %1 年的放假安排，共 %2 天，请自行核对工作日</source>
        <translation>程序没有 %1 年的放假安排，共 %2 天，请自行核对工作日</translation>
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
</context>
<context>
    <name>titledesk::RecommendationDialog</name>
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
        <source>公示</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>盖章的单位推荐意见</source>
        <translation>盖章的单位推荐意见</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>通过所需的内容已齐全。</source>
        <translation>通过所需的内容已齐全。</translation>
    </message>
    <message>
        <source>通过之前还缺：%1</source>
        <translation>通过之前还缺：%1</translation>
    </message>
</context>
<context>
    <name>titledesk::RecoveryPage</name>
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
</context>
<context>
    <name>titledesk::RegistrationPage</name>
    <message>
        <source>单位注册</source>
        <translation>单位注册</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>已导出单位信息表，请提供给所属人社部门。</source>
        <translation>已导出单位信息表，请提供给所属人社部门。</translation>
    </message>
    <message>
        <source>单位信息表</source>
        <translation>单位信息表</translation>
    </message>
    <message>
        <source>填写单位信息，导出后提供给所属人社部门，由其办理账号内置。</source>
        <translation>填写单位信息，导出后提供给所属人社部门，由其办理账号内置。</translation>
    </message>
    <message>
        <source>首次登录，需完善单位详细信息并“提交”后方可进入本系统。</source>
        <translation>首次登录，需完善单位详细信息并“提交”后方可进入本系统。</translation>
    </message>
    <message>
        <source>导出单位信息表…</source>
        <translation>导出单位信息表…</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 处需要修改，见各项下方。</source>
        <translation>
            <numerusform>还有 %n 处需要修改，见各项下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>导出单位信息表</source>
        <translation>导出单位信息表</translation>
    </message>
    <message>
        <source>单位信息表.xlsx</source>
        <translation>单位信息表.xlsx</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>titledesk::RekeyDialog</name>
    <message>
        <source>移除账号</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>将移除账号 %1，不能恢复，账号名也不能再用。其审核记录保留，姓名不变。
数据会用新的密钥重新加密，其他账号的密码不变。以前的备份仍能用当时的密码打开，请妥善保管或销毁。</source>
        <translation>将移除账号 %1，不能恢复，账号名也不能再用。其审核记录保留，姓名不变。
数据会用新的密钥重新加密，其他账号的密码不变。以前的备份仍能用当时的密码打开，请妥善保管或销毁。</translation>
    </message>
    <message>
        <source>数据会用新的密钥重新加密，各账号的密码和恢复密钥不变。
以前的备份仍能用当时的密码打开，请妥善保管或销毁。</source>
        <translation>数据会用新的密钥重新加密，各账号的密码和恢复密钥不变。
以前的备份仍能用当时的密码打开，请妥善保管或销毁。</translation>
    </message>
    <message>
        <source>我确认移除这个账号</source>
        <translation>我确认移除这个账号</translation>
    </message>
    <message>
        <source>我确认更换数据密钥</source>
        <translation>我确认更换数据密钥</translation>
    </message>
    <message>
        <source>请先确认。</source>
        <translation>请先确认。</translation>
    </message>
    <message>
        <source>已更换数据密钥</source>
        <translation>已更换数据密钥</translation>
    </message>
    <message>
        <source>已移除账号 %1</source>
        <translation>已移除账号 %1</translation>
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
        <source>请输入退回意见。</source>
        <translation>请输入退回意见。</translation>
    </message>
    <message>
        <source>请一次性告知全部退回意见。退回不需要上传单位推荐意见。</source>
        <translation>请一次性告知全部退回意见。退回不需要上传单位推荐意见。</translation>
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
        <source>申报数据列表</source>
        <translation>申报数据列表</translation>
    </message>
    <message>
        <source>批量审核</source>
        <translation>批量审核</translation>
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
    <message>
        <source>该人员没有注册信息。</source>
        <translation>该人员没有注册信息。</translation>
    </message>
    <message>
        <source>公示…</source>
        <translation>公示…</translation>
    </message>
    <message>
        <source>复制退回通知</source>
        <translation>复制退回通知</translation>
    </message>
    <message>
        <source>已选数据的退回通知；没有选择时是当前这一条</source>
        <translation>已选数据的退回通知；没有选择时是当前这一条</translation>
    </message>
    <message>
        <source>没有符合筛选条件的数据。
把上方的部门和范围改回“全部”再试。</source>
        <translation>没有符合筛选条件的数据。
把上方的部门和范围改回“全部”再试。</translation>
    </message>
    <message>
        <source>没有逾期未重新提交的数据。</source>
        <translation>没有逾期未重新提交的数据。</translation>
    </message>
    <message>
        <source>退回的数据都已重新提交。
新的退回会显示在这里，直到申报人重新提交。</source>
        <translation>退回的数据都已重新提交。
新的退回会显示在这里，直到申报人重新提交。</translation>
    </message>
    <message>
        <source>没有被上级退回的申报。
点“同步”接收主管部门和评委会的最新意见。</source>
        <translation>没有被上级退回的申报。
点“同步”接收主管部门和评委会的最新意见。</translation>
    </message>
    <message>
        <source>还没有评审结果。
评审通过或未通过后，点“同步”接收，会显示在这里。</source>
        <translation>还没有评审结果。
评审通过或未通过后，点“同步”接收，会显示在这里。</translation>
    </message>
    <message>
        <source>还没有职称申报。
点“导入”收进表格，或点“同步”从平台接收。</source>
        <translation>还没有职称申报。
点“导入”收进表格，或点“同步”从平台接收。</translation>
    </message>
    <message>
        <source>本单位还没有人申报这个评审计划。
点“全部计划”查看其他申报。</source>
        <translation>本单位还没有人申报这个评审计划。
点“全部计划”查看其他申报。</translation>
    </message>
    <message numerus="yes">
        <source>批量通过所选 %n 条…</source>
        <translation>
            <numerusform>批量通过所选 %n 条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量退回所选 %n 条…</source>
        <translation>
            <numerusform>批量退回所选 %n 条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量通过列表中待审核的 %n 条…</source>
        <translation>
            <numerusform>批量通过列表中待审核的 %n 条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>批量退回列表中待审核的 %n 条…</source>
        <translation>
            <numerusform>批量退回列表中待审核的 %n 条…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titledesk::ReviewStatistics</name>
    <message>
        <source>审核统计</source>
        <translation>审核统计</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>按月审核统计</source>
        <translation>按月审核统计</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>审核</translation>
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
        <source>分类统计</source>
        <translation>分类统计</translation>
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
        <source>按月统计以图表或表格显示</source>
        <translation>按月统计以图表或表格显示</translation>
    </message>
    <message>
        <source>按月统计</source>
        <translation>按月统计</translation>
    </message>
    <message>
        <source>按分类统计</source>
        <translation>按分类统计</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>合计</translation>
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
    <message>
        <source>没有待上报的内容。</source>
        <translation>没有待上报的内容。</translation>
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
    <message>
        <source>复制登录地址</source>
        <translation>复制登录地址</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>前往安徽政务服务网</translation>
    </message>
    <message>
        <source>请在浏览器中登录安徽政务服务网；浏览器没有打开时，可复制登录地址，粘贴到本机的浏览器中打开。</source>
        <translation>请在浏览器中登录安徽政务服务网；浏览器没有打开时，可复制登录地址，粘贴到本机的浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>titledesk::SignInPage</name>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>前往安徽政务服务网</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>内置单位登录</source>
        <translation>内置单位登录</translation>
    </message>
    <message>
        <source>人社平台地址</source>
        <translation>人社平台地址</translation>
    </message>
    <message>
        <source>https:// 开头的地址，由人社部门提供</source>
        <translation>https:// 开头的地址，由人社部门提供</translation>
    </message>
    <message>
        <source>单位登录</source>
        <translation>单位登录</translation>
    </message>
    <message>
        <source>在浏览器中用“法人用户”的账号密码或支付宝扫码登录，登录后自动进入本系统。没有账号的单位请先点击“注册”。</source>
        <translation>在浏览器中用“法人用户”的账号密码或支付宝扫码登录，登录后自动进入本系统。没有账号的单位请先点击“注册”。</translation>
    </message>
    <message>
        <source>用于无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），不联网也能登录。</source>
        <translation>用于无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会信用代码），不联网也能登录。</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>请填写人社平台地址。</source>
        <translation>请填写人社平台地址。</translation>
    </message>
</context>
<context>
    <name>titledesk::StartWindow</name>
    <message>
        <source>职审台</source>
        <translation>职审台</translation>
    </message>
    <message>
        <source>正在连接……</source>
        <translation>正在连接……</translation>
    </message>
    <message>
        <source>已登录安徽政务服务网，请输入本机密码打开。</source>
        <translation>已登录安徽政务服务网，请输入本机密码打开。</translation>
    </message>
    <message>
        <source>单位数据已建立，但还没有登记到人社平台：%1</source>
        <translation>单位数据已建立，但还没有登记到人社平台：%1</translation>
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
    <message>
        <source>待注册</source>
        <translation>待注册</translation>
    </message>
    <message>
        <source>未注册</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>人员注册审核通过之前不能通过，点击查看人员注册</source>
        <translation>人员注册审核通过之前不能通过，点击查看人员注册</translation>
    </message>
    <message>
        <source>与上年度已通过记录一致</source>
        <translation>与上年度已通过记录一致</translation>
    </message>
    <message>
        <source>已调出</source>
        <translation>已调出</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>待定：%1</source>
        <translation>待定：%1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>未公布</source>
        <translation>未公布</translation>
    </message>
    <message numerus="yes">
        <source>已 %n 天</source>
        <translation>
            <numerusform>已 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>未设</source>
        <translation>未设</translation>
    </message>
</context>
<context>
    <name>titledesk::SubmitPostsDialog</name>
    <message>
        <source>提交岗位核准信息</source>
        <translation>提交岗位核准信息</translation>
    </message>
    <message>
        <source>一旦提交，不可再更改。</source>
        <translation>一旦提交，不可再更改。</translation>
    </message>
    <message>
        <source>核准文号</source>
        <translation>核准文号</translation>
    </message>
    <message>
        <source>核准部门</source>
        <translation>核准部门</translation>
    </message>
    <message>
        <source>核准日期</source>
        <translation>核准日期</translation>
    </message>
    <message numerus="yes">
        <source>%n 个</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>岗位核准表</source>
        <translation>岗位核准表</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>提交后本页只能查看；已聘数仍可更新。请再核对一遍各等级的核准数。</source>
        <translation>提交后本页只能查看；已聘数仍可更新。请再核对一遍各等级的核准数。</translation>
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
    <message>
        <source>将终止%1 %2 年度的职称申报。一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</source>
        <translation>将终止%1 %2 年度的职称申报。一旦终止，本年度将无法再进行职称申报。如材料需要修改，请用“退回”。</translation>
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
    <name>titledesk::UnitEditDialog</name>
    <message>
        <source>完善单位信息</source>
        <translation>完善单位信息</translation>
    </message>
    <message>
        <source>单位名称、统一社会信用代码和单位性质登记后不能修改；如有变更，请联系所属人社部门。</source>
        <translation>单位名称、统一社会信用代码和单位性质登记后不能修改；如有变更，请联系所属人社部门。</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitForm</name>
    <message>
        <source>所在市</source>
        <translation>所在市</translation>
    </message>
    <message>
        <source>所在县（市、区）</source>
        <translation>所在县（市、区）</translation>
    </message>
    <message>
        <source>请选择或填写</source>
        <translation>请选择或填写</translation>
    </message>
    <message>
        <source>无统一社会信用代码</source>
        <translation>无统一社会信用代码</translation>
    </message>
    <message>
        <source>与集团单位共用统一社会信用代码</source>
        <translation>与集团单位共用统一社会信用代码</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>18 位；没有代码的单位请留空</source>
        <translation>18 位；没有代码的单位请留空</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>请选择市</source>
        <translation>请选择市</translation>
    </message>
    <message>
        <source>请选择县（市、区）</source>
        <translation>请选择县（市、区）</translation>
    </message>
</context>
<context>
    <name>titledesk::UnitPage</name>
    <message>
        <source>单位信息已保存</source>
        <translation>单位信息已保存</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>完善单位信息</source>
        <translation>完善单位信息</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>详细信息</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>采用本机内容</source>
        <translation>采用本机内容</translation>
    </message>
    <message>
        <source>采用平台内容</source>
        <translation>采用平台内容</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>修改已保存，待上报。</source>
        <translation>修改已保存，待上报。</translation>
    </message>
    <message>
        <source>修改已保存，待上报（上次：%1）。</source>
        <translation>修改已保存，待上报（上次：%1）。</translation>
    </message>
    <message>
        <source>已上报人社平台，%1。</source>
        <translation>已上报人社平台，%1。</translation>
    </message>
    <message>
        <source>另一台电脑也修改了单位信息，请选择采用哪一个：</source>
        <translation>另一台电脑也修改了单位信息，请选择采用哪一个：</translation>
    </message>
    <message>
        <source>%1：本机 %2，平台 %3</source>
        <translation>%1：本机 %2，平台 %3</translation>
    </message>
    <message>
        <source>%1：本机与平台不同</source>
        <translation>%1：本机与平台不同</translation>
    </message>
    <message>
        <source>平台未接收：%1</source>
        <translation>平台未接收：%1</translation>
    </message>
</context>
<context>
    <name>titledesk::UnlockPage</name>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>前往安徽政务服务网</source>
        <translation>前往安徽政务服务网</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>职审台</source>
        <translation>职审台</translation>
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
        <source>正在打开……</source>
        <translation>正在打开……</translation>
    </message>
</context>
<context>
    <name>titledesk::WayWidget</name>
    <message>
        <source>申报流程</source>
        <translation>申报流程</translation>
    </message>
</context>
</TS>
