// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.format.XmlGenerator;
import org.zatoee.core.sio.format.table.CsvGenerator;
import org.zatoee.core.sio.format.table.FixedWidthGenerator;
import org.zatoee.core.xml.XmlWriter;

/** SimpleIO, as a channel uses it, checks and all. */
final class PlatformConversions {

    private static final String WAY = "SimpleIO";

    private final ServiceContract document = ServiceContract.of(Lines.class, Lines.class);
    private final ServiceContract table;

    PlatformConversions() {
        Type lines = Lines.class.getRecordComponents()[0].getGenericType();
        table = ServiceContract.of(lines, lines);
    }

    List<Conversion> of(List<Line> lines) {
        byte[] json = document.output().write(new Lines(lines));
        byte[] xml = xml(lines);
        byte[] csv = csv(lines);
        byte[] fixed = fixedWidth(lines);
        return List.of(
                new Conversion(
                        "JSON", WAY, json, bytes -> document.output().write(read(document, BodyFormat.JSON, bytes))),
                new Conversion("XML", WAY, xml, bytes -> xml(read(table, BodyFormat.XML, bytes))),
                new Conversion("CSV", WAY, csv, bytes -> csv(read(table, BodyFormat.CSV, bytes))),
                new Conversion(
                        "fixed-width", WAY, fixed, bytes -> fixedWidth(read(table, BodyFormat.FIXED_WIDTH, bytes))));
    }

    private static Object read(ServiceContract contract, BodyFormat format, byte[] bytes) {
        return Objects.requireNonNull(contract.input().read(new Message(bytes, format, Map.of())));
    }

    private byte[] xml(Object lines) {
        XmlWriter writer = XmlWriter.document().start("response");
        table.output().writeTo(new XmlGenerator(writer), lines);
        return writer.end().toBytes();
    }

    private byte[] csv(Object lines) {
        CsvGenerator generator = new CsvGenerator(table.output().columns());
        table.output().writeTo(generator, lines);
        return generator.toBytes();
    }

    private byte[] fixedWidth(Object lines) {
        FixedWidthGenerator generator = new FixedWidthGenerator(table.output().layout());
        table.output().writeTo(generator, lines);
        return generator.toBytes();
    }
}
