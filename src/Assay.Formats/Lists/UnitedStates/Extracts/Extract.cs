using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>A list as it is extracted: which it is, what kind of party stands on it, how its rows gather to parties and what its notes say.</summary>
/// <param name="Id">The extract's own name for it.</param>
/// <param name="List">The list.</param>
/// <param name="Kind">The kind of party, where all are of one; else unknown, for the layout does not say it.</param>
/// <param name="Key">The record's key: the lists have no numbers. Rows with one key are one party.</param>
/// <param name="Designate">Adds what a row designates, out of its notes and days.</param>
internal sealed record Extract(
    string Id,
    UsList List,
    PartyKind Kind,
    Func<ExtractRecord, string> Key,
    Action<ExtractDesignation> Designate
)
{
    /// <summary>All that can be read. The layout's other lists (executive order 14032, the two of ITAR debarments, FCC) have not been seen.</summary>
    public static IReadOnlyList<Extract> All { get; } =
    [
        new("bis-entity-list", UsList.Entity, PartyKind.Unknown, NameAndCountry, BisNotes.License),
        new("bis-meu", UsList.MilitaryEndUsers, PartyKind.Company, NameAndCountry, BisNotes.Subordinate),
        new("bis-dpl", UsList.DeniedPersons, PartyKind.Unknown, NameAndDay, BisNotes.Denial),
        new("dhs-uflpa", UsList.Uflpa, PartyKind.Company, NameAndCountry, ReasonNotes.Reason),
        new("cbp-wro", UsList.WithholdRelease, PartyKind.Unknown, NameAndCountry, ReasonNotes.Order),
        new("dow-1260h", UsList.ChineseMilitary, PartyKind.Company, NameAndCountry, ReasonNotes.Military),
        new("dow-1286", UsList.ResearchInstitutions, PartyKind.Unknown, NameAndCountry, ReasonNotes.Wording),
        new(
            "ofac-nscmic",
            UsList.ChineseMilitaryIndustrial,
            PartyKind.Company,
            NameAndCountry,
            ReasonNotes.Industrial
        ),
        new(
            "state-nonproliferation",
            UsList.Nonproliferation,
            PartyKind.Unknown,
            NameAndCountry,
            NonproliferationNotes.Designate
        ),
    ];

    /// <summary>The list of that id, or null.</summary>
    public static Extract? Of(string id) =>
        All.FirstOrDefault(e => string.Equals(e.Id, id, StringComparison.Ordinal));

    /// <summary>The list, or null.</summary>
    public static Extract? Of(ListId list) => All.FirstOrDefault(e => e.List.Id == list);

    private static string NameAndCountry(ExtractRecord record) =>
        record.Country.Length > 0 ? $"{record.Name} ({record.Country})" : record.Name;

    /// <summary>As it is made of BIS' own file.</summary>
    private static string NameAndDay(ExtractRecord record) => $"{record.Name}, {record.EffectiveDate}";
}

/// <summary>A row being read into its party.</summary>
/// <param name="Record">The row.</param>
/// <param name="List">Its list.</param>
/// <param name="Draft">The party.</param>
internal sealed record ExtractDesignation(ExtractRecord Record, UsList List, PartyDraft Draft);
