using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Cli.Ownership;

/// <summary>What the arguments of <c>assay own</c> bring along: files that say who owns whom, or a deal; and whom the question is about.</summary>
/// <param name="Party">The party asked about; null where all of the files are.</param>
/// <param name="Book">What the files say.</param>
/// <param name="Deal">The deal.</param>
internal sealed record OwnershipSources(string? Party, OwnershipBook Book, Deal? Deal)
{
    /// <summary>Letters in which a deal file says that it is one.</summary>
    private const int Beginning = 4_096;

    /// <summary>Takes the arguments apart and reads the files. An argument is a file where there is one of that name.</summary>
    /// <exception cref="UsageException">There is more than one party, or a deal beside other files.</exception>
    /// <exception cref="AssayException">A file cannot be read.</exception>
    public static OwnershipSources Read(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var files = arguments.Where(File.Exists).ToList();
        var parties = arguments.Except(files, StringComparer.Ordinal).ToList();
        if (parties.Count > 1)
            throw new UsageException(
                "own",
                $"'{parties[0]}' and '{parties[1]}' are no files: one party can be asked about at a time. Put a name of several words in quotes, and check the paths of files."
            );
        var party = parties.Count == 1 ? parties[0] : null;
        if (files.Find(IsDeal) is { } deal)
            return files.Count == 1
                ? new OwnershipSources(party, OwnershipBook.Empty, ReadDeal(deal, surroundings))
                : throw new UsageException(
                    "own",
                    $"'{deal}' is a deal: it cannot be read beside other files."
                );
        var book = OwnershipBook.Empty;
        foreach (var file in files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal))
        {
            var read = BookReader.Read(file);
            surroundings.Report(read.Diagnostics);
            book = book.With(read.Value!);
        }
        return new OwnershipSources(party, book, null);
    }

    /// <summary>The inquiry over these and what is known.</summary>
    public OwnershipInquiry Inquiry(Knowledge knowledge) =>
        Deal is { } deal ? new OwnershipInquiry(knowledge, deal) : new OwnershipInquiry(knowledge, Book);

    private static bool IsDeal(string path)
    {
        using var reader = new StreamReader(path);
        var beginning = new char[Beginning];
        var text = new string(beginning, 0, reader.ReadBlock(beginning));
        return text.Contains("assay: " + DealReader.Format, StringComparison.Ordinal)
            || text.Replace(" ", "", StringComparison.Ordinal)
                .Contains($"\"assay\":\"{DealReader.Format}\"", StringComparison.Ordinal);
    }

    private static Deal ReadDeal(string path, Surroundings surroundings)
    {
        var read = DealReader.ReadFile(path);
        surroundings.Report(read.Diagnostics.Where(d => d.Severity != Severity.Error));
        if (read.Succeeded)
            return read.Value!;
        var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }
}
