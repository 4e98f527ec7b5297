import { describe, expect, it } from 'vitest';
import { marked } from '../names/marked.ts';

/** In the texts of data, square brackets are no marks. */
const holds = (text: string, lang: string) => expect(marked(text, lang)).toBe(text);

describe('letters in quotation marks', () => {
	it.each([
		['a value of data', '{"railway":"СВР","station":"Нижняя"}', 'ru'],
		['a key of data', '"МВнР": "Министерство на външните работи"', 'bg'],
		['a list', "'ФСС', 'МЧС', 'СВР', 'МО'", 'ru'],
		['a list of ministries', "'МВР', 'МВнР', 'МО'", 'bg'],
		['codes', 'Коды: "РГ", "МГ", "КГ"', 'ru'],
		['in a sentence', 'Об этом пишет "[РГ]".', 'ru'],
		['with the signs of printers', 'Как сообщает «[РГ]», закон принят.', 'ru'],
		['a railway', 'Свердловская железная дорога (СВР) и другие дороги РЖД в России.', 'ru'],
	])('%s: %s', (_, text, lang) => holds(text, lang));
});

describe('a namesake with a middle name, in scripts without capitals', () => {
	it.each([
		['ar', 'تولى فيدال كاسترو الحكم في كوبا وهافانا'],
		['ar', 'وصل فيدل أليخاندرو كاسترو إلى هافانا في كوبا'],
		['fa', 'فیدل ارنستو کاسترو در کوبا به دنیا آمد'],
		['fa', 'گابریل کاسترو در هاوانا، پایتخت کوبا، زندگی می‌کند'],
		['zh', '费德尔卡斯特罗在古巴哈瓦那发表演说。'],
		['ar', 'وإيفان بوتين'],
		['ar', 'فيدل و[راؤول كاسترو] في كوبا'],
		['ar', 'قال الرئيس الكوبي [كاسترو] في هافانا'],
	])('%s: %s', (lang, text) => holds(text, lang));
});

describe('a name inside of a Chinese word', () => {
	it.each([
		['an item of a list', '"贺普丁","代丁"'],
		['an item of a sentence', '降价药：贺普丁、代丁、素比伏'],
		['a medicine', '贺普丁胶囊每日一次'],
		['tablets', '药品：贺普丁片 0.1g'],
		['an adverb', '[普京]片面强调安全'],
		['a word before it', '标签：反[普京]、亲[普京]'],
		['a caption', '图：[普京]、卢卡申科'],
		['a character that is no initial', '记者 [普京]'],
		['a hotel', '普京大酒店'],
		['what is injected', '奎奴普丁注射剂'],
		['a park', '丹绒普丁国家公园'],
		['a square', '普京广场'],
		['a Chinese', '李普京，男，35岁'],
		['a call', '[普京]号召人民团结'],
		['a brand', '普京牌手表'],
		['a walk after dinner', '[普京]饭后散步'],
		['a sign', '[普京]牌子很大'],
	])('%s: %s', (_, text) => holds(text, 'zh'));
});

describe('titles and places in Chinese, Japanese and Arabic', () => {
	it.each([
		['zh', '尼加拉瓜总统[奥尔特加]说'],
		['zh', '尼加拉瓜总统[奥特加]说'],
		['zh', '尼加拉瓜副总统[穆里略]表示'],
		['zh', '洪都拉斯总统卡斯特罗访问古巴'],
		['zh', '古巴前领导人菲德尔，古巴领导人卡斯特罗的时代'],
		['zh', '西班牙商人奥特加在马德里'],
		['ja', 'ラブロフ通りの工事'],
		['ja', 'パトルシェフ駅から徒歩5分'],
		['ja', '[プーチン]大統領は「その通りだ」と述べた'],
		['ar', 'شارع لافروف'],
	])('%s: %s', (lang, text) => holds(text, lang));
});

describe('a number that counts people', () => {
	it.each([
		['fa', 'گروه ۲۰ نفره ما به سفر رفت'],
		['fa', 'یک گروه 20 نفری از دانشجویان'],
		['fa', 'گروه بیست نفره به کوه رفت'],
		['fa', 'گروه ۲۰ ساله‌ها برنده شد'],
		['ar', 'مجموعة العشرين شخصا التي زارت المدينة'],
		['ru', 'Группа 20 студентов приехала в Москву.'],
		['fa', 'نشست [گروه ۲۰] در هند برگزار شد'],
		['fa', 'وزیران [گروه ۲۰] کشور جهان در نشست'],
		['ru', 'Саммит [Группы 20] прошёл в Индии.'],
	])('%s: %s', (lang, text) => holds(text, lang));
});

describe('the year of a birth, which says nothing of a body', () => {
	it.each([
		['ru', 'Родился 3 мая 1972 года в Омске. Работал в [ФСБ России].'],
		['ru', 'Иван Зуев, 1968 года рождения, служил в [ФСБ России].'],
		['uk', 'Народився 1975 року в Одесі. Служив у [ФСБ Росії].'],
		['zh', '他1970年出生，曾在[俄罗斯联邦安全局]工作。'],
		['ja', '1970年生まれ。[ロシア連邦保安庁]に勤めた。'],
		['ru', 'В 1981 году отдел назывался иначе, чем ФСБ России.'],
	])('%s: %s', (lang, text) => holds(text, lang));
});

describe('a rival in another sentence than an acronym and its cue', () => {
	it.each([
		['Russian hackers (GRU, [SVR], [FSB]) hit a power grid. It left Ukrainian towns dark.'],
		['The Ukrainian SVR chief met spies. Russia protested.'],
	])('%s', (text) => holds(text, 'en'));
});

describe('names of the pack', () => {
	it.each([
		['zh', '[俄罗斯联邦外国情报局]的特工'],
		['zh', '[丹尼尔·奥特加]总统'],
		['zh', '[罗萨里奥·玛丽亚·穆里略]副总统'],
		['fa', '[روساریو ماریا موریو] در نیکاراگوئه'],
		['zh', '据"[俄罗斯报]"和俄新社消息'],
		['zh', '俄罗斯报道了此事，塔斯社也报道。'],
	])('%s: %s', (lang, text) => holds(text, lang));
});
