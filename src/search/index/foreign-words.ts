/**
 * The ordinary words of the field in Korean and in Chinese, simplified and traditional, behind the brief’s own words for them.
 * Names are in the glossary, and a compound that is not listed falls into its parts.
 *
 * `attack strike: 타격 打击 打擊`
 */
export const foreignWords = `
arms weapons: 무기 武器 武装 武裝 军备 軍備
arms trade sales: 军售 軍售 방산
arms warehouse: 무기고 武器库 武器庫 军火库 軍火庫
arms production: 군수 军工 軍工 생산 生产 生產
artillery rounds: 포병 火炮
ballistic: 탄도 弹道 彈道
submarines: 潜水艇 潛水艇
reconnaissance intelligence: 정찰 侦察 偵察
intelligence: 첩보 情报 情報
launching launches: 발사 发射 發射
nuclear: 핵 원자력 核 核子 原子能
nuclear weapons: 핵보유 핵능력 拥核 擁核
nuclear issue programme: 북핵 핵문제 비핵화 朝核 核问题 核問題 无核化 無核化
arsenal: 보유고 核武库 核武庫
lethal weapons: 살상 杀伤 殺傷
technology: 기술 技术 技術 科技
technology transfer: 기술이전 技术转让 技術轉讓 技术转移 技術轉移
transfer: 转移 轉移 转让 轉讓
sensitive: 민감 敏感
military: 군사 军 軍 军事 軍事
military cooperation: 군사협력 军事合作 軍事合作
troops soldiers: 파병 병력 군대 군인 军队 軍隊 部队 部隊 士兵 出兵 派兵
north korean troops: 북한군 인민군
combat troops: 전투 참전 战斗 戰鬥 参战 參戰
killed: 사망 사상자 伤亡 傷亡
expendable manpower: 총알받이 炮灰
war: 전쟁 战争 戰爭 전장 战场 戰場
war end: 종전 휴전 停战 停戰
attack aggression: 공격 침공 침략 攻击 攻擊 侵略 入侵
attack strike: 타격 打击 打擊
threat: 위협 威胁 威脅
dangerous danger: 위험 危险 危險 위기 危机 危機
security: 안보 안전 安全 安保
national security: 국가안보 国家安全 國家安全 国安 國安
guarantee: 보장 保障 保证 保證 担保 擔保
security guarantee: 안전보장
homeland: 본토 本土
defence: 방위 국방 防御 防禦 国防 國防
defensive: 수세 守势 守勢
mutual defence: 상호방위 共同防御 共同防禦
mutual: 상호 호상 相互 互相
reciprocal mutual: 호혜 互惠 双向 雙向
direction guarantee: 일방 일방적 单向 單向
collective: 집단 集体 集體
alliance ally: 동맹국 혈맹 盟国 盟國 盟友 联盟 聯盟 盟邦
blocs camp: 블록 진영 阵营 陣營 集团 集團
alignment cooperation: 연대 결속 联手 聯手 联合 聯合
close closer closeness: 밀착 접근 密切 紧密 緊密 靠近
distance: 거리 거리두기 距离 距離 疏远 疏遠
cooperation: 협력 공조 合作
economic cooperation: 경협
relations relationship ties: 관계 关系 關係
diplomatic relations: 수교 국교 建交 邦交
normalised: 정상화 正常化
bilateral: 양자 양국 双边 雙邊 两国 兩國
trilateral: 삼국 삼각 三国 三國 三边 三邊
multilateral: 다자 多边 多邊
friendship: 우호 친선 友好 友谊 友誼
partner partnership: 동반자 伙伴 夥伴
comprehensive: 포괄적 全面
patron: 후원국 靠山 后盾 後盾
treaty pact: 조약 협약 条约 條約
agreement: 합의 협정 协议 協議 协定 協定 共识 共識
clause article: 조항 조문 条款 條款
text wording: 문구 文本 全文 措辞 措辭
sign signed: 서명 체결 조인 签署 簽署 签订 簽訂 缔结 締結
automatic: 자동 自动 自動
intervention: 개입 간섭 介入 干预 干預 干涉
promise pledge: 약속 承诺 承諾
obligation: 의무 义务 義務
renewed: 갱신 更新
restored: 복원 부활 회복 恢复 恢復 复活 復活
dropped discarded: 폐기 废除 廢除 失效
help aid assistance: 도움 원조 援助 帮助 幫助
support: 지원 지지 후원 支持 支援
provide supply: 제공 공급 提供 供应 供應 供给 供給
shipments deliveries: 수송 운송 运输 運輸 交付
sale selling: 판매 수출 销售 銷售 出售 出口
purchases buying: 구매 구입 수입 购买 購買 采购 採購 进口 進口
trade: 무역 교역 거래 贸易 貿易 交易 经贸 經貿
exchange: 교환 交换 交換 교류 交流
return payment: 대가 반대급부 代价 代價 回报 回報 换取 換取
large quantity: 대량 大量
scale size: 규모 规模 規模
economic: 경제 经济 經濟
dependence depends: 의존 의존도 依赖 依賴 依存
upper hand: 우위 주도권 优势 優勢 上风 上風
bargaining chip: 협상카드 협상력 지렛대 레버리지 筹码 籌碼 杠杆 槓桿
bargaining talks: 협상 교섭 谈判 談判
advantage interests gains: 이익 利益 好处 好處
national interests: 국익 国家利益 國家利益
harms loss: 손해 손실 损失 損失 损害 損害
bad harms: 불리 악재 不利
currency: 외화 달러 外汇 外匯 货币 貨幣
debt: 부채 채무 债务 債務
fuel oil: 석유 원유 연료 에너지 石油 原油 燃料 能源
gas: 가스 天然气 天然氣
food: 식량 粮食 糧食
goods: 물자 상품 화물 物资 物資 商品
bridge: 다리 교량 대교 大桥 大橋
railway railroad: 철도 铁路 鐵路
road: 도로 公路 道路
border: 국경 접경 边境 邊境
building built: 건설 착공 建设 建設
finished: 완공 준공
opening: 개통 通车 通車
delay: 지연 연기 미개통 推迟 推遲
manpower workers: 인력 노동력 劳动力 勞動力 劳务 勞務
dispatched abroad: 파견 해외 外派 海外
return home: 송환 귀국 遣返 回国 回國
replacements: 대체 교체 替换 替換
remain: 체류 滞留 滯留
pandemic: 코로나 疫情
evade: 회피 우회 规避 規避 绕过 繞過
regime: 체제 정권 政权 政權 体制 體制
violating breaches: 위반 위배 违反 違反
dismantle regime: 무력화 瓦解
sanctions regime vetoes: 전문가패널 专家小组 專家小組
vetoes: 거부권 否决 否決
resolutions: 결의안 决议案 決議案
council: 이사회 理事会 理事會 常任理事国 常任理事國
assembly: 총회 大会 大會
international law: 국제법 国际法 國際法
international: 국제 国际 國際
visit: 방문 방중 방러 访问 訪問 访俄 訪俄
visit vietnam: 访越 訪越
summit: 정상회담 정상회의 峰会 峰會 高峰会 高峰會
meeting met: 회담 회동 회의 会谈 會談 会晤 會晤 会议 會議
leader: 지도자 정상 领导人 領導人 首脑 首腦
president: 대통령 주석 总统 總統 主席
minister: 장관 외상 외무상 部长 部長 外长 外長
vice minister: 차관 副部长 副部長
delegation: 대표단 代表团 代表團
officials: 당국자 관계자 官员 官員
government: 정부 당국 政府 当局 當局
administration: 행정부
invitation guests: 초청 邀请 邀請
join part: 가담 동참 참여 加入 参与 參與
election elected: 선거 대선 재선 选举 選舉 大选 大選
diplomacy diplomatic: 외교 外交
policy: 정책 政策 방침
dialogue talks: 대화 对话 對話
discussion debate: 논의 논쟁 협의 讨论 討論
engagement: 관여 포용 接触 接觸
pressure: 압박 압력 压力 壓力 施压 施壓
strategic strategy: 전략 战略 戰略
tactical: 전술 战术 戰術
competition: 경쟁 竞争 競爭
confronting against: 대결 대립 对抗 對抗 对立 對立
counter counterweight balance: 견제 制衡 牵制 牽制 平衡
influence: 영향력 影响力 影響力
power: 강대국 세력 大国 大國
geopolitical: 지정학 地缘政治 地緣政治
political: 정치 政治
implications affect: 영향 함의 시사점 影响 影響 意涵 의미 意义 意義
outcomes: 결과 성과 结果 結果 成果
reasons: 이유 원인 배경 동기 原因 背景 动机 動機 为何 為何 为什么 為什麼
response position: 반응 입장 대응 反应 反應 回应 回應 立场 立場 态度 態度
response answer: 应对 應對 对策 對策
view perspective: 시각 관점 看法 观点 觀點
assessment judgement: 평가 판단 评估 評估 评价 評價 判断 判斷
analysis analyses: 분석 分析
analysts: 전문가 专家 專家
claims argument: 주장 主张 主張
reported: 보도 报道 報導
source: 소식통 출처 消息人士 来源 來源
statement: 성명 공동성명 声明 聲明
remarks: 발언 发言 發言
announced: 발표 宣布
openly public: 공개 공개적 公开 公開
forecast outlook prospects: 전망 예측 展望 前景 预测 預測
expected expectation: 예상 预计 預計 预期 預期
possible possibility: 가능성 가능 可能
suspicions speculation: 의혹 怀疑 懷疑
uncertain unpredictable: 불확실 不确定 不確定
confirm: 확인 确认 確認 核实 核實
differ difference: 차이 이견 비교 差异 差異 区别 區別 分歧 比较 比較
oppose opposition: 반대 반발 反对 反對
condemn rebuke: 비난 비판 규탄 谴责 譴責 批评 批評 指责 指責 침묵 沉默
concern worry: 우려 걱정 担忧 擔憂 担心 擔心 关切 關切
fear wary: 경계 경계심 두려움 警惕
displeased displeasure: 불만 不满 不滿
attention: 주목 관심 关注 關注
watching: 주시 관망 观望 觀望
tracking: 추적 追踪 追蹤
burden: 부담 负担 負擔
troublemakers trouble: 문제아 麻烦 麻煩
dispute conflict: 분쟁 갈등 충돌 冲突 衝突 矛盾
strained strain: 긴장 경색 악화 紧张 緊張 恶化 惡化
difficult complicate: 복잡 어려움 困难 困難 复杂 複雜
choices choose: 선택 选择 選擇
choices difficult indecision: 딜레마 两难 兩難
passive: 수동적 被动 被動 消极 消極
desperation: 궁지 绝望 絕望
survival: 생존 生存
need: 필요 需要 需求
asks demands: 요구 요청 要求
goals aim purpose: 목표 의도 目标 目標 目的 意图 意圖 목적
willing: 의지 意愿 意願
obtain: 획득 확보 获得 獲得 取得
developing development: 개발 발전 发展 發展 研发 研發 开发 開發
growing increased: 증가 확대 增加 扩大 擴大
strengthen: 강화 加强 加強 强化 強化
disrupt: 방해 차단 저지 破坏 破壞
spread dominoes: 확산 도미노 扩散 擴散 骨牌 多米诺 多米諾
history historic past: 역사 과거 历史 歷史 过去 過去
precedent: 선례 先例
pattern: 패턴 模式
shift changes: 변화 전환 变化 變化 转变 轉變
era: 시대 时代 時代
situation: 정세 상황 局势 局勢 形势 形勢
order: 질서 秩序
architecture structure: 구도 格局 架构 架構
institution: 제도화 기구 制度化 机构 機構
institute: 연구소 研究所 研究院
region: 지역 地区 地區
territory gains: 영토 점령 领土 領土 占领 佔領
recognise recognition: 승인 인정 承认 承認
eastern: 동부 东部 東部
northeast asia: 동북아 东北亚 東北亞
southeast asia: 동남아 东南亚 東南亞
indo pacific: 인도태평양 인태 印太
pacific: 태평양 太平洋
west: 서방 西方
britain british: 영국 英国 英國
france french: 프랑스 法国 法國
neighbours neighbouring: 이웃 주변국 인접국 邻国 鄰國 周边 周邊
long term: 장기 장기적 长期 長期
outlast longer: 지속 持续 持續 延续 延續
important crucial: 중요 重要 关键 關鍵
key: 핵심 核心
priority: 우선순위 优先 優先
reversed roles: 역전 逆转 逆轉
opportunity: 기회 机会 機會
issue matter: 문제 현안 问题 問題 议题 議題
recommendations advice: 제언 제안 권고 建议 建議
planning: 계획 计划 計劃 計畫
decision decided: 결정 决定 決定
considering: 검토 考虑 考慮
restraint careful: 신중 谨慎 謹慎
allowed permission: 허용 允许 允許
draw bring: 拉拢 拉攏
move moves: 행보 움직임 动向 動向
`;
