// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;

/** What the family {@code zato.service.*} keeps in the KVDB: samples and slow responses. */
public final class SampleServices {

    private static final Field NAME = Field.text(Field.NAME);
    private static final Field CID = Field.text("cid", 255);
    private static final Field FREQUENCY = Field.number("sample_req_resp_freq", 0, 1_000_000_000);

    /** As an extension: which slow responses, and in which order. */
    private static final Field KIND = Field.choice("kind", "last", "slowest").otherwise("last");

    private static final List<Field> SLOW =
            List.of(CID, Field.text("req_ts"), Field.text("resp_ts"), Field.decimal("proc_time"));

    private final SampleStore samples;
    private final KnownServices services;

    private SampleServices(SampleStore samples, KnownServices services) {
        this.samples = samples;
        this.services = services;
    }

    /** All of them. */
    public static List<PlatformService> all(ClusterScope cluster, SampleStore samples, KnownServices services) {
        SampleServices family = new SampleServices(samples, services);
        List<Field> slow = new ArrayList<>(SLOW);
        slow.addAll(List.of(Field.text("req"), Field.text("resp")));
        return List.of(
                reads(
                                cluster,
                                "zato.service.get-request-response",
                                "Gives a sample of what a service was sent and said.")
                        .takes(NAME)
                        .gives(SampleView.FIELDS)
                        .by(family::sample),
                runs(
                                cluster,
                                "zato.service.configure-request-response",
                                "Says of how many calls one is a sample; 0: none.")
                        .takes(NAME, FREQUENCY)
                        .byCommand(family::configure),
                reads(
                                cluster,
                                "zato.service.slow-response.get-list",
                                "Lists slow responses of a service: the last ones, the newest first, or the slowest.")
                        .takes(NAME, KIND)
                        .givesList(SLOW)
                        .by(family::slowList),
                reads(cluster, "zato.service.slow-response.get", "Gives a slow response, with what was sent and said.")
                        .takes(CID, NAME)
                        .gives(slow)
                        .by(family::slow));
    }

    private Map<String, Object> sample(Inputs input, ServiceContext zato) {
        long id = idOf(input);
        return SampleView.of(id, samples.sample(input.text(Field.NAME)));
    }

    private void configure(Inputs input, ServiceContext zato) {
        idOf(input);
        samples.changeFrequency(input.text(Field.NAME), (int) input.number(FREQUENCY.name()));
    }

    private List<Map<String, Object>> slowList(Inputs input, ServiceContext zato) {
        idOf(input);
        String name = input.text(Field.NAME);
        List<SlowResponse> found = input.text(KIND.name()).equals("slowest")
                ? samples.slowestResponses(name)
                : samples.slowResponses(name);
        return found.stream().map(SampleServices::brief).toList();
    }

    private Map<String, Object> slow(Inputs input, ServiceContext zato) {
        idOf(input);
        String name = input.text(Field.NAME);
        SlowResponse found = Stream.of(samples.slowResponses(name), samples.slowestResponses(name))
                .flatMap(List::stream)
                .filter(slow -> slow.cid().equals(input.text(CID.name())))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cid: there is no slow response with that CID any more"));
        Map<String, Object> item = brief(found);
        item.put("req", found.request());
        item.put("resp", found.response());
        return item;
    }

    private static Map<String, Object> brief(SlowResponse slow) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("cid", slow.cid());
        item.put("req_ts", slow.requestTime());
        item.put("resp_ts", slow.responseTime());
        item.put("proc_time", slow.processingTime());
        return item;
    }

    private long idOf(Inputs input) {
        String name = input.text(Field.NAME);
        return services.idOf(name).orElseThrow(() -> new NotFoundException("name: there is no service '" + name + "'"));
    }
}
