using System.CommandLine;
using System.Security.Cryptography;
using Assay.Model;
using Assay.Sources.Downloads;
using Assay.Sources.Publishers;
using Assay.Sources.Updates;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists update</c>: the publishers' newest editions into the store, each whole or not at all.</summary>
public static class ListsUpdateCommand
{
    /// <summary>
    /// The environment variable that, set to 1, lets a publishers' file name plain HTTP addresses of this very machine. It is for Assay's own tests,
    /// which have no certificates; it opens nothing beyond 127.0.0.0/8 and ::1.
    /// </summary>
    public const string LoopbackVariable = "ASSAY_TEST_LOOPBACK";

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var names = new Argument<string[]>("LIST|PUBLISHER")
        {
            Description =
                "Lists (us-ofac/sdn) or publishers (us-ofac). Default: all that come without being named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<bool>("--accept")
        {
            Description = "Take editions that look shrunken all the same, after you looked at them.",
        };
        var publishers = new Option<string?>("--publishers")
        {
            Description = "Your own file of publishers' addresses, in place of the one that ships.",
            HelpName = "FILE",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Do all of it but leave the store as it is.",
        };
        var proxy = new Option<string?>("--proxy")
        {
            Description =
                "A proxy to go through, such as http://proxy.example.org:3128. The environment's is not used.",
            HelpName = "URL",
        };
        var command = new Command(
            "update",
            "Downloads the newest official lists from their publishers, and keeps what is new."
        )
        {
            names,
            accept,
            publishers,
            dryRun,
            proxy,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var terms = new UpdateTerms(
                    options.StorePath(parsed),
                    Surroundings.Version,
                    surroundings.Today
                )
                {
                    Accept = parsed.GetValue(accept),
                    DryRun = parsed.GetValue(dryRun),
                    Loopback = surroundings.Variable(LoopbackVariable) is "1",
                };
                var sources = Chosen(
                    Book(parsed.GetValue(publishers), terms, surroundings),
                    parsed.GetValue(names) ?? []
                );
                return RunAsync(sources, terms, ProxyOf(parsed.GetValue(proxy)), surroundings, stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<ListSource> sources,
        UpdateTerms terms,
        Uri? proxy,
        Surroundings surroundings,
        CancellationToken stop
    )
    {
        using var client = PublisherConnection.Open(Surroundings.Version, proxy);
        var downloader = new Downloader(client, surroundings.Time, Jitter, new Patience());
        try
        {
            var updates = await UpdateProgress.WatchedAsync(
                surroundings,
                watcher =>
                    new StoreUpdate(downloader, surroundings.Time, terms, watcher).RunAsync(sources, stop)
            );
            foreach (var update in updates)
                surroundings.Report(update.Diagnostics);
            UpdateTable.Write(updates, terms.DryRun, surroundings);
            return updates.Any(u => u.Outcome == UpdateOutcome.Failed) ? ExitCode.UnreadableInput
                : updates.Any(u => u.Outcome == UpdateOutcome.HeldBack) ? ExitCode.HeldBack
                : ExitCode.Clear;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync(
                "Stopped. What was imported before stays; run the command again."
            );
            return ExitCode.UnreadableInput;
        }
    }

    private static PublisherBook Book(string? given, UpdateTerms terms, Surroundings surroundings)
    {
        var path =
            given ?? Path.Combine(KnowledgeSource.DataFolder(surroundings), PublisherBookReader.FileName);
        var read = PublisherBookReader.ReadFile(path, terms.Loopback);
        if (read.Succeeded)
        {
            surroundings.Report(read.Diagnostics);
            return read.Value!;
        }
        surroundings.Report(read.Diagnostics.SkipLast(1));
        throw new AssayException(read.Diagnostics[^1]);
    }

    private static List<ListSource> Chosen(PublisherBook book, string[] names)
    {
        if (names.Length == 0)
            return [.. book.Lists.Where(source => !source.OnlyWhenNamed)];
        var chosen = new List<ListSource>();
        foreach (var name in names)
        {
            var named = book.Named(name);
            if (named.Count == 0)
            {
                var near = Nearest.To(name, book.Names) is { } other ? $" Did you mean '{other}'?" : "";
                throw new UsageException(
                    "LIST|PUBLISHER",
                    $"'{name}' is no list or publisher of the publishers' file.{near} It has {string.Join(", ", book.Names)}."
                );
            }
            chosen.AddRange(named.Except(chosen));
        }
        return chosen;
    }

    private static Uri? ProxyOf(string? text)
    {
        if (text is null)
            return null;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var proxy)
            && string.Equals(proxy.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)
            && proxy.UserInfo.Length == 0
            ? proxy
            : throw new UsageException(
                "--proxy",
                $"'{text}' is not a proxy's address. Write http://host:port, without a user name."
            );
    }

    /// <summary>It only spreads the waits of many users; nothing that is kept depends on it.</summary>
    private static double Jitter() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue;
}
