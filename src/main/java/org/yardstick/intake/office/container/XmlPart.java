package org.yardstick.intake.office.container;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.yardstick.shared.RejectedException;

/**
 * A part of an office file as a walk through its XML: stands on an element and visits its
 * children. A document type is refused, so that there are no entities to expand or to
 * fetch. Read with Woodstox, because the parser of the JDK takes time by the square of
 * the namespaces that one element declares, and has no limit for them.
 */
public final class XmlPart {

	private static final XMLInputFactory FACTORY = factory();

	/** Namespaces of both forms of the standard, and what names get in front. */
	private static final Map<String, String> PREFIXES = Map.ofEntries(
			Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
			Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
			Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x:"),
			Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "x:"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
			Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
			Map.entry("urn:schemas-microsoft-com:vml", "v:"));

	private static final Set<String> OFF = Set.of("0", "false", "off", "none");

	private final XMLStreamReader reader;

	private int depth;

	private XmlPart(XMLStreamReader reader) {
		this.reader = reader;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = new WstxInputFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ReadingLimits.ATTRIBUTES);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * ReadingLimits.DEPTH);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	static void read(InputStream bytes, Consumer<XmlPart> reader) {
		XmlPart part;
		try {
			part = new XmlPart(FACTORY.createXMLStreamReader(bytes));
		}
		catch (RejectedException refused) {
			throw refused;
		}
		catch (XMLStreamException | RuntimeException unreadable) {
			throw ReadingLimits.broken();
		}
		while (part.depth == 0) {
			part.next();
		}
		reader.accept(part);
	}

	/** The element's name with the usual prefix of its namespace: {@code w:p}. */
	public String name() {
		String namespace = this.reader.getNamespaceURI();
		String prefix = (namespace != null) ? PREFIXES.get(namespace) : null;
		return (prefix != null) ? prefix + this.reader.getLocalName() : this.reader.getLocalName();
	}

	/** An attribute of the element by its name without prefix; null if there is none. */
	public String attribute(String name) {
		return this.reader.getAttributeValue(null, name);
	}

	/**
	 * An attribute that is a whole number.
	 * @return the fallback if there is none or it is no number
	 */
	public int number(String name, int fallback) {
		String written = attribute(name);
		try {
			return (written != null) ? Integer.parseInt(written.strip()) : fallback;
		}
		catch (NumberFormatException noNumber) {
			return fallback;
		}
	}

	/** Whether an attribute that switches something says no. */
	public boolean isOff(String name) {
		String written = attribute(name);
		return written != null && OFF.contains(written);
	}

	/**
	 * Visits the children of the element. The visitor is called standing on each child;
	 * what it does not read of the child is passed over.
	 * @param visitor gets the child's {@link #name()}
	 */
	public void eachChild(Consumer<String> visitor) {
		int level = this.depth;
		while (next() >= level) {
			if (this.depth > level) {
				visitor.accept(name());
				while (this.depth > level) {
					next();
				}
			}
		}
	}

	/** The characters in the element, those of its children left out. */
	public String text() {
		StringBuilder text = new StringBuilder();
		int level = this.depth;
		while (next() >= level) {
			if (this.depth == level
					&& (this.reader.isCharacters() || this.reader.getEventType() == XMLStreamConstants.CDATA)) {
				text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
			}
		}
		return text.toString();
	}

	/** Goes on to the next event and returns how deep it is. */
	private int next() {
		try {
			int event = this.reader.next();
			if (event == XMLStreamConstants.START_ELEMENT && ++this.depth > ReadingLimits.DEPTH) {
				throw ReadingLimits.tooLarge("的嵌套层数太多");
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
			}
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE
					|| event == XMLStreamConstants.END_DOCUMENT) {
				throw ReadingLimits.broken();
			}
			return this.depth;
		}
		catch (RejectedException refused) {
			throw refused;
		}
		catch (XMLStreamException | RuntimeException unreadable) {
			throw ReadingLimits.broken();
		}
	}

}
