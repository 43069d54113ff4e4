// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.invoke;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.api.InputFile;
import org.zatoee.cli.api.TimeoutOption;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.service.ServiceInvocation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls a service that need not have a channel (zato-facts, sections 5.3 and 6). */
@Command(
        name = "invoke",
        description = {
            "Calls any service of a cluster, with a channel or without, as admin.invoke, and prints what it answers:",
            "(None) if that is nothing, and the CID it runs with if it is not waited for."
        },
        footer = {
            "",
            "Example: zato service invoke zato-quickstart orders.get --payload '{\"id\": 1001}'",
            "",
            "Exit codes: 65 input refused, 69 no answer, 75 too many calls, 77 not permitted."
        })
final class ServiceInvokeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "The directory of an environment, or of one server that is to be called itself.")
    private Path path;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name of the service.")
    private String name;

    @ArgGroup
    private final Payload payload = new Payload();

    @Option(
            names = "--headers",
            paramLabel = "HEADERS",
            defaultValue = "",
            description = "HTTP headers to send, as in 'a=b; c=d'.")
    private String headers;

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            defaultValue = "invoke",
            description = "The channel the service is told it is called through. Default: ${DEFAULT-VALUE}")
    private String channel;

    @Option(
            names = {"--data-format", "--data_format"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "The format of the payload. Default: ${DEFAULT-VALUE}")
    private String dataFormat;

    @Option(
            names = "--transport",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The transport the service is told of. Default: none")
    private String transport;

    @Option(
            names = {"--url-path", "--url_path"},
            paramLabel = "PATH",
            defaultValue = ServiceInvocation.DEFAULT_PATH,
            description = "Where the cluster takes such calls. Default: ${DEFAULT-VALUE}")
    private String urlPath;

    @Option(
            names = {"--max-cid-repr", "--max_cid_repr"},
            paramLabel = "N",
            defaultValue = "5",
            description = "With --verbose: characters of each end of the CID to show. Default: ${DEFAULT-VALUE}")
    private int maxCid;

    @Option(
            names = {"--max-response-repr", "--max_response_repr"},
            paramLabel = "N",
            defaultValue = "2500",
            description = "With --verbose: characters of the response to show. Default: ${DEFAULT-VALUE}")
    private int maxResponse;

    @Option(names = "--async", description = "Do not wait for the service; prints the CID it runs with.")
    private boolean async;

    @Option(
            names = "--expiration",
            paramLabel = "SECONDS",
            defaultValue = "15",
            description =
                    "With --async: how long the call may wait for a server, in seconds. Default: ${DEFAULT-VALUE}")
    private int expiration;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    /** One of two ways to give it. */
    static final class Payload {

        @Option(names = "--payload", paramLabel = "TEXT", description = "The input of the service.")
        private @Nullable String text;

        @Option(
                names = {"--payload-file", "--payload_file"},
                paramLabel = "FILE",
                description = "A file with the input of the service; - for standard input.")
        private @Nullable String file;

        byte[] bytes() {
            if (file != null) {
                return InputFile.read(file);
            }
            return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public Integer call() {
        requireAtLeast("--expiration", expiration, 1);
        requireAtLeast("--max-cid-repr", maxCid, 0);
        requireAtLeast("--max-response-repr", maxResponse, 0);
        ServiceInvocation invocation =
                new ServiceInvocation(name, payload.bytes(), channel, dataFormat, transport, async, expiration);
        Map<String, String> sent = HeaderList.parse(headers);
        ApiReply reply =
                ApiAccess.adminInvoke(Installed.at(path), timeout.duration()).post(urlPath, invocation.input(), sent);
        print(reply, ServiceInvocation.response(reply));
        return ExitCode.OK.status();
    }

    private void print(ApiReply reply, String response) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(response.isEmpty() ? "(None)" : response);
        out.flush();
        if (Boolean.TRUE.equals(spec.root().findOption("--verbose").getValue())) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(new ReplyShape(maxCid, maxResponse).of(reply, response));
            err.flush();
        }
    }

    private void requireAtLeast(String option, int value, int least) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " must be at least " + least + ", not " + value);
        }
    }
}
