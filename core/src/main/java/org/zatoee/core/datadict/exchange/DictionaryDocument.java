// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.json.MalformedJsonException;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.service.BadRequestException;

/** Dictionaries as JSON: {@code meta} and {@code data}, the latter with both lists and both last ids. */
public final class DictionaryDocument {

    private static final String TRANSLATION_PREFIX = "zato:kvdb:data-dict:translation:::";

    private DictionaryDocument() {}

    /**
     * Where an export comes from.
     *
     * @param host the server
     * @param time when
     * @param user who asked for it
     */
    public record Meta(String host, Instant time, String user) {}

    static byte[] write(DictionaryContent content, Meta meta) {
        return JsonFormat.write(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("meta");
            json.writeStringField("current_host", meta.host());
            json.writeStringField(
                    "timestamp_utc",
                    LocalDateTime.ofInstant(meta.time(), ZoneOffset.UTC).toString());
            json.writeStringField("user", meta.user());
            json.writeEndObject();
            json.writeObjectFieldStart("data");
            json.writeNumberField("last_dict_id", content.lastEntryId());
            json.writeNumberField("last_translation_id", content.lastTranslationId());
            writeEntries(json, content.entries());
            writeTranslations(json, content.translations());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writeEntries(JsonGenerator json, List<DictionaryEntry> entries) throws IOException {
        json.writeArrayFieldStart("dict_list");
        for (DictionaryEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("id", Long.toString(entry.id()));
            json.writeStringField("system", entry.term().system());
            json.writeStringField("key", entry.term().key());
            json.writeStringField("value", entry.term().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTranslations(JsonGenerator json, List<Translation> translations) throws IOException {
        json.writeArrayFieldStart("translation_list");
        for (Translation translation : translations) {
            json.writeStartObject();
            json.writeObjectFieldStart(TRANSLATION_PREFIX + translation.key().text());
            json.writeStringField("id", Long.toString(translation.id()));
            json.writeStringField("value2", translation.value2());
            json.writeStringField("id1", Long.toString(translation.id1()));
            json.writeStringField("id2", Long.toString(translation.id2()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static DictionaryContent read(byte[] document) {
        DocumentField data = new DocumentField("data", parse(document)).child("data");
        List<DictionaryEntry> entries = new ArrayList<>();
        for (DocumentField entry : data.child("dict_list").elements()) {
            entries.add(new DictionaryEntry(
                    entry.child("id").number(),
                    new DictionaryTerm(
                            entry.child("system").text(),
                            entry.child("key").text(),
                            entry.child("value").text())));
        }
        List<Translation> translations = new ArrayList<>();
        for (DocumentField translation : data.child("translation_list").elements()) {
            translation.object().forEach((name, value) -> translations.add(translation(name, value)));
        }
        return new DictionaryContent(
                data.child("last_dict_id").number(),
                data.child("last_translation_id").number(),
                entries,
                translations);
    }

    private static @Nullable Object parse(byte[] document) {
        try {
            return JsonDocument.parse(document);
        } catch (MalformedJsonException e) {
            throw new BadRequestException("data", "must be JSON, compressed and in base64");
        }
    }

    private static Translation translation(Object name, @Nullable Object value) {
        String text = String.valueOf(name);
        if (!text.startsWith(TRANSLATION_PREFIX)) {
            throw new BadRequestException("translation_list", "names must begin with " + TRANSLATION_PREFIX);
        }
        TranslationKey key = TranslationKey.of(text.substring(TRANSLATION_PREFIX.length()))
                .orElseThrow(() -> new BadRequestException("translation_list", "has no valid name: " + text));
        DocumentField fields = new DocumentField("translation_list", value instanceof Map<?, ?> map ? map : Map.of());
        return new Translation(
                fields.child("id").number(),
                key,
                fields.child("value2").text(),
                fields.child("id1").number(),
                fields.child("id2").number());
    }
}
