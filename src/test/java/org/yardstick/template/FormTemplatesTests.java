package org.yardstick.template;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormTemplatesTests {

	private static final String SMALL = """
			key: small
			name: 小表
			source: 为测试虚构
			taxonomy:
			  - {category: OUTPUT, name: 产出指标, dimensions: [{dimension: QUANTITY, name: 数量指标}]}
			layouts:
			  - {key: only, name: 印法, title: 表, amounts: {unit: 元}, sections: [{table: {columns: [100], rows: [[{label: 空}]]}}]}
			""";

	private final FormTemplates templates = new FormTemplates(new PathMatchingResourcePatternResolver());

	@Test
	void readsEveryFileOnTheClassPath() {
		assertThat(this.templates.all()).extracting(FormTemplate::key)
			.isSorted()
			.contains("hebei-performance-2021", "invented-2026", "liaocheng-declaration-2021",
					"weihai-declaration-2021", "weihai-project-2024", "weihai-special-2024");
	}

	@Test
	void findsATemplateByItsKey() {
		assertThat(this.templates.get("invented-2026").name()).isEqualTo("项目绩效任务书（虚构省 2026）");
		assertThat(this.templates.find("invented-2026")).contains(this.templates.get("invented-2026"));
	}

	@Test
	void saysInWordsThatATemplateDoesNotExist() {
		assertThat(this.templates.find("invented-1999")).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.templates.get("invented-1999"))
			.withMessage("没有编号为“invented-1999”的表样，请重新选择。");
	}

	@Test
	void refusesTwoFilesWithOneKey() {
		Resource small = new TemplateFiles.NamedText("small.yaml", SMALL);
		assertThatExceptionOfType(TemplateDefect.class).isThrownBy(() -> new FormTemplates(finding(small, small)))
			.withMessage("small.yaml:1: another file has the key 'small' already");
	}

	@Test
	void startsWithoutAnyFile() {
		assertThat(new FormTemplates(finding()).all()).isEmpty();
	}

	private static ResourcePatternResolver finding(Resource... files) {
		return new PathMatchingResourcePatternResolver() {

			@Override
			public Resource[] getResources(String pattern) throws IOException {
				return files;
			}

		};
	}

}
