package org.yardstick.restapi.intake;

import java.util.List;

import org.yardstick.intake.ImportSnapshot;
import org.yardstick.intake.ImportedForm;
import org.yardstick.restapi.plan.PlanRepresentation;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a document, as the API shows it. */
final class ImportRepresentation {

	private ImportRepresentation() {
	}

	static ObjectNode of(ImportSnapshot document, List<ImportedForm> forms) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("id", document.id().toString()).put("document", document.fileName());
		ArrayNode found = json.putArray("forms");
		forms.forEach((form) -> found.add(of(form)));
		ArrayNode unplaced = json.putArray("unplaced");
		document.unplaced().forEach((words) -> unplaced.add(text(words.where(), words.text())));
		return json;
	}

	private static ObjectNode of(ImportedForm form) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.set("plan", PlanRepresentation.unstored(form.fiscalYear(), form.template(), form.unit(), form.content()));
		json.put("template", form.template());
		ArrayNode unplaced = json.putArray("unplaced");
		form.leftovers().forEach((words) -> unplaced.add(text(words.where(), words.text())));
		ArrayNode doubts = json.putArray("doubts");
		form.doubts().forEach((doubt) -> doubts.add(doubt.sentence()));
		return json;
	}

	private static ObjectNode text(String where, String text) {
		return JsonNodeFactory.instance.objectNode().put("where", where).put("text", text);
	}

}
