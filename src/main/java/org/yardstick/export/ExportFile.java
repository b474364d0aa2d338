package org.yardstick.export;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.AbstractResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.yardstick.export.job.ExportChunks;

/** The file of a finished export, to be sent whole or in parts. */
public final class ExportFile extends AbstractResource {

	private final ExportChunks chunks;

	private final Export export;

	ExportFile(ExportChunks chunks, Export export) {
		this.chunks = chunks;
		this.export = export;
	}

	/** What a response with the file says of it: its kind, and its name (RFC 8187). */
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaTypeFactory.getMediaType(getFilename()).orElse(MediaType.APPLICATION_OCTET_STREAM));
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(getFilename(), StandardCharsets.UTF_8).build());
		return headers;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getFilename() {
		return this.export.fileName();
	}

	@Override
	public long contentLength() {
		return this.export.fileSize();
	}

	@Override
	public InputStream getInputStream() {
		return this.chunks.open(this.export);
	}

	@Override
	public String getDescription() {
		return "file of export " + this.export.id();
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
