// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The same by hand with the bare library: Jackson's data binding for JSON, the JDK's StAX for XML, and for CSV lines split at
 * commas, which is the least that can be done and knows no quotes. No coercions, no violations, no limits.
 */
final class BareConversions {

    private final ObjectMapper json = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .registerModule(new DatesAsText());
    private final XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory output = XMLOutputFactory.newDefaultFactory();

    List<Conversion> of(List<Conversion> platform) {
        List<Conversion> bare = new ArrayList<>();
        for (Conversion each : platform) {
            switch (each.format()) {
                case "JSON" -> bare.add(with(each, "Jackson data binding", this::json));
                case "XML" -> bare.add(with(each, "StAX by hand", this::xml));
                case "CSV" -> bare.add(with(each, "String.split by hand", BareConversions::csv));
                case "fixed-width" -> bare.add(with(each, "String.substring by hand", BareConversions::fixedWidth));
                default -> throw new IllegalArgumentException(each.format());
            }
        }
        return bare;
    }

    private static Conversion with(Conversion like, String way, Conversion.RoundTrip roundTrip) {
        return new Conversion(like.format(), way, like.message(), roundTrip);
    }

    private byte[] json(byte[] message) throws Exception {
        return json.writeValueAsBytes(json.readValue(message, Lines.class));
    }

    private byte[] xml(byte[] message) throws XMLStreamException {
        List<Line> lines = new ArrayList<>();
        XMLStreamReader reader = input.createXMLStreamReader(new ByteArrayInputStream(message));
        List<String> cells = new ArrayList<>(5);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && !reader.getLocalName().equals("response")
                    && !reader.getLocalName().equals("item_list")
                    && !reader.getLocalName().equals("item")) {
                cells.add(reader.getElementText());
                if (cells.size() == 5) {
                    lines.add(line(cells));
                    cells.clear();
                }
            }
        }
        return written(lines);
    }

    private byte[] written(List<Line> lines) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = output.createXMLStreamWriter(bytes, "UTF-8");
        writer.writeStartDocument();
        writer.writeStartElement("response");
        writer.writeStartElement("item_list");
        for (Line line : lines) {
            writer.writeStartElement("item");
            element(writer, "id", Long.toString(line.id()));
            element(writer, "product", line.product());
            element(writer, "quantity", Integer.toString(line.quantity()));
            element(writer, "price", line.price().toPlainString());
            element(writer, "day", line.day().toString());
            writer.writeEndElement();
        }
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    private static byte[] csv(byte[] message) {
        StringBuilder text = new StringBuilder("id,product,quantity,price,day\r\n");
        List<String> rows = new String(message, StandardCharsets.UTF_8).lines().toList();
        for (String row : rows.subList(1, rows.size())) {
            Line line = line(List.of(row.split(",", -1)));
            text.append(line.id()).append(',').append(line.product()).append(',');
            text.append(line.quantity()).append(',').append(line.price().toPlainString());
            text.append(',').append(line.day()).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fixedWidth(byte[] message) {
        StringBuilder text = new StringBuilder(message.length);
        for (String row : new String(message, StandardCharsets.UTF_8).lines().toList()) {
            Line line = line(List.of(
                    row.substring(0, 10),
                    row.substring(10, 30).stripTrailing(),
                    row.substring(30, 36),
                    row.substring(36, 48),
                    row.substring(48, 58)));
            padded(Long.toString(line.id()), 10, text).append(line.product());
            text.append(" ".repeat(20 - line.product().length()));
            padded(Integer.toString(line.quantity()), 6, text);
            padded(line.price().toPlainString(), 12, text);
            text.append(line.day()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder padded(String number, int width, StringBuilder text) {
        return text.append("0".repeat(width - number.length())).append(number);
    }

    private static Line line(List<String> cells) {
        return new Line(
                Long.parseLong(cells.get(0)),
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                new BigDecimal(cells.get(3)),
                LocalDate.parse(cells.get(4)));
    }
}
