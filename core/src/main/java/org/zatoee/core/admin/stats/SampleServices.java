// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.Base64;
import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.core.security.AdminRole;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The services for samples and slow responses. Components of records are named as on the wire. */
public final class SampleServices {

    private static final int MAX_FREQUENCY = 1_000_000_000;

    private SampleServices() {}

    /** All of them. */
    public static List<PlatformService> all(SampleStore samples, KnownServices services) {
        return List.of(
                PlatformService.of(
                        "zato.service.get-request-response", AdminRole.VIEWER, new GetSample(samples, services)),
                PlatformService.of(
                        "zato.service.configure-request-response",
                        AdminRole.OPERATOR,
                        new ConfigureSample(samples, services)),
                PlatformService.of(
                        "zato.service.slow-response.get-list", AdminRole.VIEWER, new GetSlowList(samples, services)),
                PlatformService.of("zato.service.slow-response.get", AdminRole.VIEWER, new GetSlow(samples, services)));
    }

    record Name(String name) {}

    record Frequency(String name, int sample_req_resp_freq) {}

    record CidOfService(String cid, String name) {}

    /** Request and response are base64. */
    record Sample(
            long service_id,
            String sample_cid,
            String sample_req_ts,
            String sample_resp_ts,
            String sample_req,
            String sample_resp,
            int sample_req_resp_freq) {}

    record SlowItem(String cid, String req_ts, String resp_ts, double proc_time) {}

    record Slow(String cid, String req_ts, String resp_ts, double proc_time, String req, String resp) {}

    record GetSample(SampleStore samples, KnownServices services) implements Service<Name, Sample> {
        @Override
        public Sample handle(Name input, ServiceContext zato) {
            long id = idOf(services, input.name());
            RequestSample sample = samples.sample(input.name());
            return new Sample(
                    id,
                    sample.cid(),
                    sample.requestTime(),
                    sample.responseTime(),
                    base64(sample.request()),
                    base64(sample.response()),
                    sample.frequency());
        }
    }

    record ConfigureSample(SampleStore samples, KnownServices services) implements Service<Frequency, Void> {
        @Override
        public Void handle(Frequency input, ServiceContext zato) {
            if (input.sample_req_resp_freq() < 0 || input.sample_req_resp_freq() > MAX_FREQUENCY) {
                throw new BadRequestException("sample_req_resp_freq", "must be from 0 to " + MAX_FREQUENCY);
            }
            idOf(services, input.name());
            samples.changeFrequency(input.name(), input.sample_req_resp_freq());
            return PlatformService.nothing();
        }
    }

    record GetSlowList(SampleStore samples, KnownServices services) implements Service<Name, List<SlowItem>> {
        @Override
        public List<SlowItem> handle(Name input, ServiceContext zato) {
            idOf(services, input.name());
            return samples.slowResponses(input.name()).stream()
                    .map(slow ->
                            new SlowItem(slow.cid(), slow.requestTime(), slow.responseTime(), slow.processingTime()))
                    .toList();
        }
    }

    record GetSlow(SampleStore samples, KnownServices services) implements Service<CidOfService, Slow> {
        @Override
        public Slow handle(CidOfService input, ServiceContext zato) {
            idOf(services, input.name());
            return samples.slowResponses(input.name()).stream()
                    .filter(slow -> slow.cid().equals(input.cid()))
                    .findFirst()
                    .map(GetSlow::slow)
                    .orElseThrow(() -> new NotFoundException("There is no slow response with that CID any more"));
        }

        private static Slow slow(SlowResponse slow) {
            return new Slow(
                    slow.cid(),
                    slow.requestTime(),
                    slow.responseTime(),
                    slow.processingTime(),
                    slow.request(),
                    slow.response());
        }
    }

    private static long idOf(KnownServices services, String name) {
        return services.idOf(name).orElseThrow(() -> new NotFoundException("There is no service with that name"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
