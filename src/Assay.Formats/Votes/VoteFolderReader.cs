using Assay.Formats.Lists;
using Assay.Model;
using Assay.Votes;

namespace Assay.Formats.Votes;

/// <summary>Reads the files of votes that a folder holds, by their names: the three of unvotes together, and tables of country votes.</summary>
public static class VoteFolderReader
{
    private const string Votes = "un_votes";
    private const string RollCalls = "un_roll_calls";
    private const string Issues = "un_roll_call_issues";
    private const string CountryVotes = "country_votes";

    /// <summary>Reads a folder; files of other names are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="importedOn">The day it is.</param>
    /// <returns>An edition for each source, with what was odd (AS711x).</returns>
    /// <exception cref="AssayException">There is nothing of votes (AS7103), or a file cannot be read or used (AS20xx, AS710x).</exception>
    public static Read<IReadOnlyList<VoteEdition>> Read(string folder, LocalDate importedOn)
    {
        var files = Files(folder);
        var diagnostics = new List<Diagnostic>();
        var editions = new List<VoteEdition>();
        var votes = One(folder, files, Votes);
        var rollCalls = One(folder, files, RollCalls);
        var issues = One(folder, files, Issues);
        if ((votes ?? rollCalls ?? issues) is not null)
        {
            if (votes is null || rollCalls is null)
                throw VoteFault.Incomplete(folder, votes is null ? Votes : RollCalls);
            editions.Add(
                UnvotesReader.Read(
                    Open(rollCalls),
                    issues is null ? null : Open(issues),
                    Open(votes),
                    importedOn,
                    diagnostics
                )
            );
        }
        foreach (var file in files.Where(f => StemOf(f).Contains(CountryVotes, StringComparison.Ordinal)))
            editions.AddRange(CountryVotesReader.Read(Open(file), importedOn, diagnostics));
        if (editions.Count == 0)
            throw VoteFault.NoFiles(folder);
        if (editions.GroupBy(e => e.Source.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw VoteFault.Several(
                folder,
                twice.Key.Value,
                twice.First().Files[0],
                twice.Skip(1).First().Files[0]
            );
        return new Read<IReadOnlyList<VoteEdition>>(editions, diagnostics);
    }

    private static List<string> Files(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Take(VoteLimits.Files)
                    .Where(f => FileName.Of(Path.GetFileName(f)).Extension is ".csv")
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AssayException(ListFault.Missing(folder), e);
        }
    }

    private static string? One(string folder, List<string> files, string kind)
    {
        var found = files.Where(f => StemOf(f).StartsWith(kind, StringComparison.Ordinal)).ToList();
        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw VoteFault.Several(
                folder,
                kind,
                Path.GetFileName(found[0]),
                Path.GetFileName(found[1])
            ),
        };
    }

    private static string StemOf(string path) => FileName.Of(Path.GetFileName(path)).Stem;

    private static ListFile Open(string path)
    {
        var file = ListFile.Open(path);
        return file.IsEmpty ? throw ListFault.Empty(path) : file;
    }
}
