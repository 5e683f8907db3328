/// The body that a report is from.
struct Unit {
  /// The place with its rank, such as 云溪县.
  let place: String

  /// Its kind, such as 水利局.
  let kind: Kind

  /// What its reports call the place: 县, 市 or 区.
  var rank: Character { place.last ?? "县" }

  /// The party organ by its full name.
  var organ: String { "中共\(place)\(kind.name)\(kind.organ)" }

  /// The kinds of bodies, with what they call themselves and their field of work.
  struct Kind {
    let name: String
    /// 党组 or 党委.
    let organ: String
    /// The first character of 局党组 and the like.
    let short: String
    /// The one who leads it beside the secretary's post.
    let head: String
    /// The matter of its work, as a noun.
    let field: String
  }

  static let places = [
    "云溪县", "石桥县", "枫林县", "南浦区", "双河县", "青屏县", "永泉市", "东岭区", "长塘县", "白沙县", "安陵市", "金谷县", "柳湾区",
    "望川县", "松坪县",
  ]

  static let kinds = [
    Kind(name: "水利局", organ: "党组", short: "局", head: "局长", field: "水利建设"),
    Kind(name: "农业农村局", organ: "党组", short: "局", head: "局长", field: "农业生产"),
    Kind(name: "交通运输局", organ: "党组", short: "局", head: "局长", field: "公路养护"),
    Kind(name: "文化和旅游局", organ: "党组", short: "局", head: "局长", field: "公共文化服务"),
    Kind(name: "卫生健康局", organ: "党委", short: "局", head: "局长", field: "基层医疗服务"),
    Kind(name: "自然资源局", organ: "党组", short: "局", head: "局长", field: "耕地保护"),
    Kind(name: "统计局", organ: "党组", short: "局", head: "局长", field: "统计调查"),
    Kind(name: "林业局", organ: "党组", short: "局", head: "局长", field: "造林绿化"),
    Kind(name: "人民医院", organ: "党委", short: "院", head: "院长", field: "诊疗服务"),
    Kind(name: "第一中学", organ: "党委", short: "校", head: "校长", field: "教育教学"),
  ]

  static let surnames = [
    "周", "吴", "郑", "冯", "陈", "沈", "韩", "杨", "秦", "许", "何", "吕", "孔", "曹", "严", "魏",
  ]
  static let givenNames = ["建平", "晓岚", "志远", "文博", "丽华", "国栋", "海燕", "俊杰", "明辉", "雪梅", "永强", "思源"]
  static let offices = ["办公室", "人事科", "法规科", "规划科", "财务科", "宣传科", "工会", "信息中心", "服务窗口", "机关党委"]
  static let villages = ["上坝村", "柏树村", "河湾村", "新桥村", "大营村", "龙泉社区", "西门社区", "红岩村", "清溪社区", "茶山村"]
}
