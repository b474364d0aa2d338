package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.narrative.Calculation.Operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CalculationReaderTests {

	private static final int LONGEST_CELL = 20_000;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			设备费20万元、安装费10万元，共30万元                             | 20万元,10万元          | 30万元   | true
			设备费12.5万元，材料费3.2万元，测试费1.8万元，合计18.5万元。       | 12.5万元,3.2万元,1.8万元 | 18.5万元 | false
			共计30万元，其中：设备购置费20万元，安装费8万元，培训费2万元。     | 20万元,8万元,2万元      | 30万元   | true
			资金总额100万元，包括：前期费用10万元、工程费75万元、监理费5万元。 | 10万元,75万元,5万元     | 100万元  | false
			1.印刷费3万元；2.会议费2万元；3.差旅费1万元。总合计：6万元。       | 3万元,2万元,1万元       | 6万元    | true
			（1）一期尾款40万元；（2）二期：甲段12.4万元，乙段8.1万元，共计20万元 | 12.4万元,8.1万元     | 20万元   | false
			水电费3.5万元左右，维修费4万元，保洁费2.5万元，共计约10万元         | 3.5万元左右,4万元,2.5万元 | 约10万元 | true
			""")
	void readsSums(String words, String terms, String result, boolean holds) {
		assertThat(read(words)).filteredOn((sum) -> sum.result() != null).singleElement().satisfies((sum) -> {
			assertThat(sum.operation()).isEqualTo(Operation.SUM);
			assertThat(words(sum)).isEqualTo(List.of(terms.split(",")));
			assertThat(sum.result().words()).isEqualTo(result);
			assertThat(sum.holds()).isEqualTo(holds);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			购置电脑60台×0.5万元=30万元               | 60台,0.5万元            | 30万元 | true
			购置电脑60台×0.5万元/台=35万元            | 60台,0.5万元/台         | 35万元 | false
			培训30人*200元/天*3天=18000元             | 30人,200元/天,3天       | 18000元 | true
			按每人每年500元标准，3000人，需资金150万元 | 500元,3000人            | 150万元 | true
			组织培训4期，每期50人，每人400元，约需8万元 | 4期,50人,400元          | 8万元   | true
			改造3.2万平方米，每平方米补助150元，共需480万元 | 3.2万平方米,150元   | 480万元 | true
			驻村干部3人，每人补助1.6万元，共需5万元    | 3人,1.6万元             | 5万元   | false
			""")
	void readsProducts(String words, String terms, String result, boolean holds) {
		assertThat(read(words)).singleElement().satisfies((product) -> {
			assertThat(product.operation()).isEqualTo(Operation.PRODUCT);
			assertThat(words(product)).isEqualTo(List.of(terms.split(",")));
			assertThat(product.result().words()).endsWith(result);
			assertThat(product.holds()).isEqualTo(holds);
		});
	}

	@Test
	void addsUpWhatComesOutOfProducts() {
		assertThat(read("手册5000册×8元=4万元，展板50块×400元=2万元，媒体宣传6万元，总计12万元。"))
			.filteredOn((calculation) -> calculation.operation() == Operation.SUM)
			.singleElement()
			.satisfies((sum) -> {
				assertThat(words(sum)).containsExactly("4万元", "2万元", "6万元");
				assertThat(sum.holds()).isTrue();
			});
	}

	@Test
	void addsUpSubtotalsAndNotTheirParts() {
		List<Calculation> sums = read("（一）人员经费63万元。（二）公用经费：办公费5万元、水电费8万元、差旅费4万元，小计17万元。以上共计80万元。");
		assertThat(sums).extracting(CalculationReaderTests::words)
			.containsExactlyInAnyOrder(List.of("5万元", "8万元", "4万元"), List.of("63万元", "17万元"));
		assertThat(sums).allMatch(Calculation::holds);
	}

	@Test
	void readsPartsInBracketsBehindTheirTotal() {
		List<Calculation> sums = read("会议费3万元（场地1万元、资料0.5万元、餐费1.2万元），差旅费2万元，共5万元。");
		assertThat(sums).extracting(CalculationReaderTests::words)
			.containsExactlyInAnyOrder(List.of("1万元", "0.5万元", "1.2万元"), List.of("3万元", "2万元"));
		assertThat(sums).filteredOn(Calculation::holds).hasSize(1);
	}

	@Test
	void doesNotStopAListWhereItHappensToComeOutRight() {
		assertThat(read("项目经费70万元，具体明细为：物业费20万元；劳务费50万元；其他支出6万元。")).singleElement()
			.satisfies((sum) -> assertThat(sum.yuan()).isEqualByComparingTo("760000"));
	}

	@Test
	void givesListsWithoutATotal() {
		assertThat(read("1.编辑费3万元；2.印刷费3万元；3.样书0.95万元")).singleElement().satisfies((sum) -> {
			assertThat(sum.result()).isNull();
			assertThat(sum.yuan()).isEqualByComparingTo("69500");
			assertThat(sum.holds()).isTrue();
		});
	}

	@Test
	void givesTheOnlyProductOfATextThatNamesNoAmount() {
		assertThat(read("标准为每生每年650元。在校学生1200人。")).singleElement()
			.satisfies((product) -> assertThat(product.yuan()).isEqualByComparingTo("780000"));
	}

	@Test
	void countsWithMultiplesAndPercentages() {
		assertThat(read("按人均30元、5万人、承担40%计算：30元×5万人×40%=60万元").get(0).yuan())
			.isEqualByComparingTo(BigDecimal.valueOf(600_000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目总投资500万元，其中市级资金200万元。", "其中一期支出3-5万元，二期2万元，合计8万元", "补助每户2000元，另有宣传费3万元、会务费1万元，合计9万元",
			"符合救助3万元的5人次，救助5万元的3人次，共计救助30万元", "每月租金8000元，全年合计9.6万元", "服务学生100万学生家长", "参加人数50人，会期3天", "", "合计", "×=" })
	void seesNoMistakeInWhatItDoesNotUnderstand(String words) {
		assertThat(read(words)).allMatch(Calculation::holds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9万元，", "9万元×", "（9万元", "共9万元", "其中9万元；", "明细：9万元、", "3人，每人5元，", "每人5元×", "9", "×", "合计",
			"5元（", "1、9万元。", "9万元 9" })
	void readsTheLongestCellsOfOnePiece(String piece) {
		String words = piece.repeat(LONGEST_CELL / piece.length());
		assertThatNoException().isThrownBy(() -> read(words + "合计5万元"));
	}

	private static List<Calculation> read(String words) {
		return RunningText.read(words).calculations();
	}

	private static List<String> words(Calculation calculation) {
		return calculation.terms().stream().map(StatedQuantity::words).toList();
	}

}
