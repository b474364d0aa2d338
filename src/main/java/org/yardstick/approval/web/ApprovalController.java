package org.yardstick.approval.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.approval.ApprovalDesk;
import org.yardstick.approval.PaperId;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.review.OnceOnly;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * Chooses forms of a department and approves them by one number. The papers that were
 * issued are {@link PaperController}'s.
 */
@Controller
@RequestMapping("/approvals/new")
class ApprovalController {

	private static final String PAGE = "approval/new";

	private static final int COUNTED_AT_ONCE = 100;

	private static final Set<String> FIELDS = Set.of("number", "dated", "words", "plans");

	private final ApprovalDesk desk;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final OnceOnly requests;

	ApprovalController(ApprovalDesk desk, Organisation organisation, BudgetCycles cycles, OnceOnly requests) {
		this.desk = desk;
		this.organisation = organisation;
		this.cycles = cycles;
		this.requests = requests;
	}

	@GetMapping
	String choose(Actor actor, @RequestParam int year, @RequestParam DepartmentId department, Model model) {
		ApprovalForm form = new ApprovalForm();
		form.setYear(this.cycles.get(year).fiscalYear());
		form.setDepartment(department);
		List<PlanSummary> waiting = this.desk.waiting(actor, year, department);
		form.setPlans(waiting.stream().map(PlanSummary::id).toList());
		model.addAttribute("form", form);
		show(actor, form, waiting, model);
		return PAGE;
	}

	@PostMapping
	ModelAndView approve(Actor actor, @ModelAttribute("form") ApprovalForm form, BindingResult binding, Model model,
			RedirectAttributes flash) {
		requireDepartment(form);
		if (binding.hasErrors()) {
			return refuse(actor, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String papers = this.requests.run(actor, form.getToken(), form.toOrder().toString(),
					() -> address(form, this.desk.issue(actor, form.toOrder())), () -> listOf(form));
			flash.addFlashAttribute("notice",
					"已批复 " + form.toOrder().plans().size() + " 张表，文号 " + form.toOrder().number() + "。");
			return new ModelAndView("redirect:" + papers);
		}
		catch (RejectedException refused) {
			refused.problems().forEach((problem) -> note(problem, binding, model));
			return refuse(actor, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException refused) {
			model.addAttribute("problem", refused.getMessage());
			return refuse(actor, form, model, HttpStatus.CONFLICT);
		}
	}

	/** At its field, or above all where it concerns none. */
	private static void note(Problem problem, BindingResult binding, Model model) {
		if (FIELDS.contains(problem.path())) {
			binding.rejectValue(problem.path(), "rejected", problem.message());
		}
		else {
			model.addAttribute("problem", "这一页已经提交过一次，内容却不同。请核对“已发的批复”，需要时再提交一次。");
		}
	}

	private ModelAndView refuse(Actor actor, ApprovalForm form, Model model, HttpStatus status) {
		show(actor, form, this.desk.waiting(actor, form.getYear(), form.getDepartment()), model);
		return new ModelAndView(PAGE, model.asMap(), status);
	}

	private static void requireDepartment(ApprovalForm form) {
		if (form.getDepartment() == null) {
			throw RejectedException.at("department", "请先选择要批复的部门。");
		}
	}

	private static String address(ApprovalForm form, List<PaperId> papers) {
		return (papers.size() == 1) ? "/approvals/" + papers.get(0) : listOf(form);
	}

	private static String listOf(ApprovalForm form) {
		return "/approvals?year=" + form.getYear();
	}

	private void show(Actor actor, ApprovalForm form, List<PlanSummary> waiting, Model model) {
		model.addAttribute("waiting", waiting);
		model.addAttribute("counted", parts(waiting.stream().map(PlanSummary::id).toList()));
		model.addAttribute("waitingTotal",
				this.desk.waiting(actor, form.getYear()).getOrDefault(form.getDepartment(), 0L));
		model.addAttribute("department", this.organisation.department(form.getDepartment()));
		model.addAttribute("units",
				this.organisation.unitNames(waiting.stream().map((plan) -> plan.place().unit()).toList()));
		model.addAttribute("token", UUID.randomUUID());
	}

	/** The addresses of pages are not long enough for all at once. */
	private static List<List<PlanId>> parts(List<PlanId> plans) {
		return IntStream.iterate(0, (first) -> first < plans.size(), (first) -> first + COUNTED_AT_ONCE)
			.mapToObj((first) -> plans.subList(first, Math.min(plans.size(), first + COUNTED_AT_ONCE)))
			.toList();
	}

}
