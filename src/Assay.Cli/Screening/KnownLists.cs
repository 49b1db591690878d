using Assay.Listings;
using Assay.Model;
using Assay.Screening;
using Assay.Sources;
using Assay.Storage.Lists;

namespace Assay.Cli.Screening;

/// <summary>The lists of a store that are screened against, as they were known on a day, with what was decided by then.</summary>
internal sealed class KnownLists : IDisposable
{
    private const int ManyRecords = 200;

    /// <summary>One in so many.</summary>
    private const int LeastPartWithAlias = 50;

    private readonly KeptLists _kept;

    private KnownLists(KeptLists kept, LocalDate knownOn, ListingIndex index, ReviewBook reviews)
    {
        _kept = kept;
        KnownOn = knownOn;
        Index = index;
        Reviews = reviews;
    }

    /// <summary>The day.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The parties.</summary>
    public ListingIndex Index { get; }

    /// <summary>The decisions.</summary>
    public ReviewBook Reviews { get; }

    /// <summary>Opens them.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="only">Lists or publishers; all that are kept where empty.</param>
    /// <param name="knownOn">The day; today where null.</param>
    /// <param name="surroundings">The world outside.</param>
    /// <exception cref="AssayException">There is no store, or nothing was known on the day (AS2302).</exception>
    /// <exception cref="UsageException">A list is not kept.</exception>
    public static KnownLists Open(
        string storePath,
        IReadOnlyList<string> only,
        LocalDate? knownOn,
        Surroundings surroundings
    )
    {
        var day = knownOn ?? surroundings.Today;
        var kept = KeptLists.Open(storePath, surroundings.Report);
        try
        {
            var lists = Chosen(kept.Lists(), only);
            var index = kept.IndexOn(day, lists);
            var missing = lists.Except(index.Editions.Select(e => e.List)).ToList();
            if (index.Editions.Count == 0)
                throw new AssayException(NothingKnown(storePath, day));
            surroundings.Report(missing.Select(list => NotKnown(list, day)));
            surroundings.Report(
                kept.Editions.Editions()
                    .Where(e =>
                        IsThin(e)
                        && index.Editions.Any(i => i.List == e.Edition.List && i.Hash == e.Edition.Hash)
                    )
                    .Select(e => Thin(e.Edition))
            );
            return new KnownLists(kept, day, index, new ReviewBook(kept.Reviews.All(), day));
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();

    private static IReadOnlyList<ListId> Chosen(IReadOnlyList<ListId> kept, IReadOnlyList<string> only)
    {
        if (only.Count == 0)
            return kept;
        foreach (var text in only.Where(text => !kept.Any(list => IsOf(list, text))))
            throw new UsageException(
                "--list",
                $"no edition of '{text}' is kept. Kept are: {string.Join(", ", kept)}."
            );
        return [.. kept.Where(list => only.Any(text => IsOf(list, text)))];
    }

    private static bool IsOf(ListId list, string text) =>
        string.Equals(list.ToString(), text, StringComparison.Ordinal)
        || string.Equals(list.Publisher.Value, text, StringComparison.Ordinal);

    /// <summary>
    /// Publishers keep other names for half of their parties: a list of hundreds where hardly anybody has one that is not weak came without its files of
    /// aliases, or in a layout that has none.
    /// </summary>
    private static bool IsThin(StoredEdition edition) =>
        edition is { Counts: true, Profile: { Records: >= ManyRecords, Saying: { } saying } profile }
        && saying.FirmAliases * LeastPartWithAlias < profile.Records;

    private static Diagnostic Thin(Edition edition) =>
        new(
            "AS2314",
            Severity.Warning,
            new InputPlace(edition.List.ToString()),
            $"its edition of {edition.Date:uuuu-MM-dd} has hardly an alias but weak ones: who stands on it under another name is not found by it. Import the list with its aliases (docs/lists)."
        );

    private static Diagnostic NothingKnown(string storePath, LocalDate day) =>
        new(
            "AS2302",
            Severity.Error,
            new InputPlace(storePath),
            $"no edition of {day:uuuu-MM-dd} or before is kept, so nothing was screened. Import lists (assay lists import DIR), or ask for a later day."
        );

    private static Diagnostic NotKnown(ListId list, LocalDate day) =>
        new(
            "AS2311",
            Severity.Warning,
            new InputPlace(list.ToString()),
            $"no edition of {day:uuuu-MM-dd} or before is kept: nothing was held against this list."
        );
}
