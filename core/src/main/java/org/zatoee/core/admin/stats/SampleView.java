// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.object.field.Field;
import org.zatoee.core.samples.RequestSample;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A sample as replies show it: request and response are base64. */
final class SampleView {

    static final List<Field> FIELDS = List.of(
            Field.number("service_id", 1, Long.MAX_VALUE),
            Field.text("sample_cid"),
            Field.text("sample_req_ts"),
            Field.text("sample_resp_ts"),
            Field.text("sample_req"),
            Field.text("sample_resp"),
            Field.number("sample_req_resp_freq", 0, Integer.MAX_VALUE));

    private SampleView() {}

    static Map<String, Object> of(long service, RequestSample sample) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("service_id", service);
        view.put("sample_cid", sample.cid());
        view.put("sample_req_ts", sample.requestTime());
        view.put("sample_resp_ts", sample.responseTime());
        view.put("sample_req", base64(sample.request()));
        view.put("sample_resp", base64(sample.response()));
        view.put("sample_req_resp_freq", sample.frequency());
        return view;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
