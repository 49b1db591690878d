namespace Assay.FactCheck.Shared;

/// <summary>A whole SDN list of one day, by <c>ent_num</c>.</summary>
internal sealed record OfacEdition(
    string File,
    LocalDate Day,
    IReadOnlyDictionary<string, SharedRecord> Entries
);

/// <summary>Who was on the SDN list on one day, by <c>ent_num</c> alone: the address file names every entry.</summary>
internal sealed record OfacRoll(string File, LocalDate Day, IReadOnlySet<string> Entries);

/// <summary>Names on the SDN list of one day, with their programmes and without a key.</summary>
internal sealed record OfacNames(string File, LocalDate Day, IReadOnlyList<SharedRecord> Records);

/// <summary>All that the OFAC files say, over time.</summary>
/// <param name="Editions">In the order of their days.</param>
/// <param name="Rolls">In the order of their days, all later than the editions.</param>
/// <param name="Names">A list of names between them.</param>
/// <param name="Aliases">Aliases by <c>ent_num</c>, of all alias files.</param>
/// <param name="NonSdn">The consolidated list: SSI, NS-MBS, CAPTA, NS-CMIC …</param>
internal sealed record OfacHistory(
    IReadOnlyList<OfacEdition> Editions,
    IReadOnlyList<OfacRoll> Rolls,
    OfacNames? Names,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Aliases,
    IReadOnlyList<SharedRecord> NonSdn
)
{
    private IReadOnlyList<SharedRecord>? _entries;

    /// <summary>Every SDN entry there was in any edition, as the newest that has it.</summary>
    public IReadOnlyList<SharedRecord> Entries =>
        _entries ??= [
            .. Editions
                .Reverse()
                .SelectMany(edition => edition.Entries.Values)
                .DistinctBy(entry => entry.Key, StringComparer.Ordinal),
        ];

    /// <summary>The first day there is an edition of.</summary>
    public LocalDate FirstDay => Editions[0].Day;

    /// <summary>The entry in the newest edition that has it.</summary>
    public SharedRecord? Entry(string number) =>
        Editions
            .Reverse()
            .Select(edition => edition.Entries.GetValueOrDefault(number))
            .FirstOrDefault(e => e is not null);

    /// <summary>What the alias files say of an entry; null where they do not have it.</summary>
    public SharedRecord? Aliased(string number) =>
        Aliases.GetValueOrDefault(number) is { } names
            ? new SharedRecord
            {
                File = "sanctions/ofac/alt-2026-06.csv",
                Key = number,
                Names = names,
            }
            : null;

    /// <summary>The entry of the consolidated list.</summary>
    public SharedRecord? NonSdnEntry(string number) =>
        NonSdn.FirstOrDefault(record => string.Equals(record.Key, number, StringComparison.Ordinal));
}
