package org.yardstick.export.web;

import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.yardstick.export.PlanLists;
import org.yardstick.export.RequestedList;

/**
 * Sends a list while it is being written.
 * <p>
 * A view, because what a view throws goes past all exception handlers to the server: if
 * part of the list is on its way already, the server breaks the connection, and the
 * browser reports a failed download. A handler would end the answer properly, and half a
 * list would look like a whole one.
 */
final class ListDownload implements View {

	private final PlanLists lists;

	private final RequestedList list;

	private final Semaphore free;

	/**
	 * @param free how many more lists may be sent at a time
	 */
	ListDownload(PlanLists lists, RequestedList list, Semaphore free) {
		this.lists = lists;
		this.list = list;
		this.free = free;
	}

	@Override
	public String getContentType() {
		return Workbooks.MEDIA_TYPE;
	}

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (!this.free.tryAcquire()) {
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		try {
			send(request, response);
		}
		finally {
			this.free.release();
		}
	}

	private void send(HttpServletRequest request, HttpServletResponse response) throws Exception {
		response.setContentType(Workbooks.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Workbooks.disposition(this.list.fileName()));
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return;
		}
		try {
			this.lists.write(this.list, response.getOutputStream());
		}
		catch (Exception failed) {
			if (!response.isCommitted()) {
				response.resetBuffer();
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			}
			throw failed;
		}
	}

}
