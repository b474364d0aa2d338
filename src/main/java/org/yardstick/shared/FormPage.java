package org.yardstick.shared;

import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How a page with a form answers when the form is sent. */
public final class FormPage {

	private FormPage() {
	}

	/**
	 * Runs the command if the form is well-formed. If it is not, or the command refuses
	 * it with a {@link RejectedException}, the page is shown again with status 422, with
	 * what was typed and the problems beside their fields: each problem's path must be a
	 * property of the form.
	 * @param form the result of binding and validating the form
	 * @param page the view that shows the form
	 * @param command does what the form asks for and returns the view to go on with
	 */
	public static ModelAndView submit(BindingResult form, String page, Supplier<String> command) {
		if (!form.hasErrors()) {
			try {
				return new ModelAndView(command.get());
			}
			catch (RejectedException ex) {
				ex.problems().forEach((problem) -> form.rejectValue(problem.path(), "rejected", problem.message()));
			}
		}
		return new ModelAndView(page, form.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
