// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.QueryString;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.format.XmlTokens;
import org.zatoee.core.sio.format.form.FormTree;
import org.zatoee.core.sio.format.form.TreeTokens;
import org.zatoee.core.sio.format.table.CsvTokens;
import org.zatoee.core.sio.format.table.FixedWidthLayout;
import org.zatoee.core.sio.format.table.FixedWidthTokens;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.service.BadRequestException;

/** What reading tokens has in common, whatever format they come from: one root value, all violations at the end. */
abstract non-sealed class TokenReader extends InputReader {

    private static final byte[] EMPTY = new byte[0];

    private final FixedWidthLayout layout;

    /** Reads values of a form. */
    TokenReader(Shape shape) {
        layout = FixedWidthLayout.of(shape);
    }

    /**
     * Reads the root value.
     *
     * @param parser stands on it; null if the body is empty
     */
    abstract Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException;

    @Override
    public final Object read(Message message) {
        if (message.format() == BodyFormat.FORM) {
            Map<String, List<String>> fields =
                    QueryString.parse(new String(message.body(), StandardCharsets.ISO_8859_1).strip());
            ReadContext context = new ReadContext(false);
            FormTree form = form(fields, context);
            return readTokens(merged(form.plain(), message), context, opened -> new TreeTokens(form));
        }
        return readTokens(message, new ReadContext(message.format().listsRepeat()), this::open);
    }

    /** What the fields of a form mean to this type; those it refuses are reported. */
    FormTree form(Map<String, List<String>> fields, ReadContext context) {
        return new FormTree(fields, Map.of());
    }

    private Object readTokens(Message message, ReadContext context, Opening opening) {
        try (JsonParser parser = opening.open(message)) {
            boolean hasBody = parser.nextToken() != null;
            Object value = read(hasBody ? parser : null, message, context);
            if (hasBody && parser.nextToken() != null) {
                context.invalid("The body goes on after the end of the "
                        + message.format().label() + " document");
            }
            if (context.violationCount() > 0) {
                throw new BadRequestException(context.violations());
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new BadRequestException("The JSON document is beyond the limits: " + withoutInternals(e));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            // Bytes in memory can always be read: these are in no encoding of Unicode.
            throw new BadRequestException("Malformed JSON");
        }
    }

    private JsonParser open(Message message) throws IOException {
        byte[] body = message.body();
        return switch (message.format()) {
            case XML -> isBlank(body) ? JsonFormat.FACTORY.createParser(EMPTY) : XmlTokens.of(body);
            case SOAP -> XmlTokens.ofSoap(body);
            case CSV -> new CsvTokens(body);
            case FIXED_WIDTH -> new FixedWidthTokens(body, layout);
            case JSON, FORM -> JsonFormat.FACTORY.createParser(body);
        };
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The fields of a form are parameters; which of them win over those of the URL, the message says. */
    private static Message merged(Map<String, List<String>> fields, Message message) {
        Map<String, List<String>> merged = new HashMap<>(message.parametersWin() ? fields : message.parameters());
        merged.putAll(message.parametersWin() ? message.parameters() : fields);
        return new Message(EMPTY, BodyFormat.FORM, merged, message.parametersWin());
    }

    /** Opens a body. */
    @FunctionalInterface
    private interface Opening {
        JsonParser open(Message message) throws IOException;
    }

    /** What the parser says, without the part in brackets that names its own classes. */
    private static String withoutInternals(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        int bracket = message.lastIndexOf(" (");
        return bracket < 0 ? message : message.substring(0, bracket);
    }

    private static BadRequestException malformed(JsonProcessingException e) {
        var place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new BadRequestException("Malformed JSON" + where);
    }
}
