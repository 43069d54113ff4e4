// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.zatoee.publicapi.json.Json;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reply of the public API, envelope and all.
 *
 * @param status the status of HTTP
 * @param headers its headers
 * @param text its body
 */
record ApiReply(int status, HttpHeaders headers, String text) {

    static ApiReply of(HttpResponse<String> response) {
        return new ApiReply(response.statusCode(), response.headers(), response.body());
    }

    /** Fails unless it is a 200 in the envelope, whose CID is that of the header. */
    ApiReply ok() {
        assertThat(status).as(toString()).isEqualTo(200);
        assertThat(environment()).containsEntry("result", "ZATO_OK").containsEntry("details", "");
        return this;
    }

    /** Fails unless it is refused with that status, in the envelope, without anything of the inside. */
    ApiReply refused(int expected, String... says) {
        assertThat(status).as(toString()).isEqualTo(expected);
        Map<String, Object> environment = environment();
        assertThat(environment).as(text).containsEntry("result", "ZATO_ERROR");
        String details = environment.get("details").toString();
        assertThat(details).doesNotContain("Exception", "org.zatoee", "java.", "SELECT", "UNIQUE");
        for (String words : says) {
            assertThat(details).contains(words);
        }
        return this;
    }

    /** Fails unless each of the fields is said to be wrong. */
    ApiReply naming(String... fields) {
        List<String> named = ((List<?>) environment().getOrDefault("errors", List.of()))
                .stream().map(error -> String.valueOf(map(error).get("field"))).toList();
        assertThat(named).as(text).contains(fields);
        return this;
    }

    private Map<String, Object> environment() {
        Map<String, Object> environment = map(document().get("zato_env"));
        assertThat(environment).as(toString()).isNotNull();
        assertThat(headers.firstValue("X-Zato-CID")).hasValue((String) environment.get("cid"));
        return environment;
    }

    /** The output, under the name of the element. */
    Object output(String element) {
        Object output = document().get(element);
        assertThat(output).as("%s in %s", element, text).isNotNull();
        return output;
    }

    /** The output, if it is a list of objects. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String element) {
        return (List<Map<String, Object>>) output(element);
    }

    /** The output, if it is one object. */
    Map<String, Object> item(String element) {
        return map(output(element));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    private Map<String, Object> document() {
        return map(Json.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + " " + text;
    }
}
