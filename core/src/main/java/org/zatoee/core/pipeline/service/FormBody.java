// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.QueryString;
import org.zatoee.service.BadRequestException;

/** A body that is a form, as browsers send it (the URL standard, application/x-www-form-urlencoded). */
public final class FormBody {

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    /**
     * The fields by name; none if the body is something else.
     *
     * @throws BadRequestException if an encoding is broken or there are too many fields
     */
    static Map<String, List<String>> parse(@Nullable String contentType, byte[] body) {
        if (contentType == null || !contentType.strip().toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE)) {
            return Map.of();
        }
        return QueryString.parse(new String(body, StandardCharsets.ISO_8859_1));
    }
}
