package org.yardstick.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * The fiscal years and the templates they offer. Changed by {@link CycleAdministration}.
 */
@Service
@Transactional(readOnly = true)
public class BudgetCycles {

	private final BudgetCycleRepository cycles;

	private final CycleChanges changes;

	private final FormTemplates templates;

	BudgetCycles(BudgetCycleRepository cycles, CycleChanges changes, FormTemplates templates) {
		this.cycles = cycles;
		this.changes = changes;
		this.templates = templates;
	}

	/** All years, the newest first. */
	public List<BudgetCycle> all() {
		return this.cycles.findAllByOrderByFiscalYearDesc();
	}

	public Optional<BudgetCycle> find(int fiscalYear) {
		return this.cycles.findById(fiscalYear);
	}

	/**
	 * @throws NotFoundException if there is no such year
	 */
	public BudgetCycle get(int fiscalYear) {
		return find(fiscalYear).orElseThrow(() -> new NotFoundException("没有" + fiscalYear + "年度。"));
	}

	/** Through whose hands the forms of a year go, by year. */
	public Map<Integer, ReviewRoute> routes() {
		return all().stream().collect(Collectors.toMap(BudgetCycle::fiscalYear, BudgetCycle::route));
	}

	/** What was changed about a year, the last change first. */
	public List<CycleChange> changes(int fiscalYear) {
		return this.changes.of(fiscalYear);
	}

	/**
	 * The template for a form of a year.
	 * @throws RejectedException if the year does not exist or does not offer the template
	 */
	public FormTemplate template(int fiscalYear, String templateKey) {
		BudgetCycle cycle = find(fiscalYear)
			.orElseThrow(() -> RejectedException.at("fiscalYear", "没有" + fiscalYear + "年度，请选择系统里已有的年度，或请管理员增设。"));
		if (templateKey == null || !cycle.offers(templateKey)) {
			throw RejectedException.at("template", fiscalYear + "年度不使用表样“" + templateKey + "”，请换一种表样，或请管理员为该年度启用。");
		}
		return this.templates.get(templateKey);
	}

}
