using Assay.Assaying;
using Assay.Commodities;
using Assay.Listings;
using Assay.Measures;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay;

/// <summary>
/// All that was known on a day, as one immutable bundle: lists, register, land, commodities, measures. Its hash stands in
/// every dossier; the same deal and the same knowledge give the same bytes.
/// </summary>
public sealed class Knowledge
{
    /// <summary>Takes what was known on <paramref name="knownOn"/>; younger facts of register and measures are left out here.</summary>
    /// <param name="knownOn">The day.</param>
    /// <param name="listings">The newest edition of each list on or before that day.</param>
    /// <param name="listsKept">Lists of which any edition is kept, whatever its day: one that has none by the day is a gap.</param>
    /// <param name="register">The starter register, whole.</param>
    /// <param name="commodities">Commodities and critical lists.</param>
    /// <param name="atlas">Borders, status and control layers.</param>
    /// <param name="measures">The measures, all.</param>
    /// <param name="starterPack">Hash of the starter pack.</param>
    /// <param name="records">What is kept of records over time; null where nothing is.</param>
    public Knowledge(
        LocalDate knownOn,
        ListingIndex listings,
        IReadOnlyList<ListId> listsKept,
        Register register,
        CommodityBook commodities,
        TerritoryAtlas atlas,
        MeasureBook measures,
        ContentHash starterPack,
        KeptRecords? records = null
    )
    {
        KnownOn = knownOn;
        Listings = listings;
        ListsKept = listsKept;
        (Register, var facts) = register.KnownOn(knownOn);
        Commodities = commodities;
        Atlas = atlas;
        Measures = measures.KnownOn(knownOn);
        NotYetKnown = facts + measures.Measures.Count - Measures.Measures.Count;
        StarterPack = starterPack;
        Records = records;
        Recognised = new RegisterIndex(Register);
        Hash = ContentHash.OfAll([
            new PartialDate(knownOn).ToString(),
            starterPack.Hex,
            measures.Hash.Hex,
            atlas.Hash(knownOn).Hex,
            .. (records?.Editions ?? listings.Editions)
                .Select(e => $"{e.List} {new PartialDate(e.Date)} {e.Hash.Hex} {e.Reader}")
                .Order(StringComparer.Ordinal),
            .. records?.Decisions.Select(d => d.ToString()) ?? [],
        ]);
        Scenario = Scenario.None;
        Identities = new Identities(this);
    }

    /// <summary>The same, changed by a scenario: what-if is an assay by it.</summary>
    public Knowledge With(Scenario scenario)
    {
        if (scenario.Edits.Count == 0)
            return this;
        var changed = (Knowledge)MemberwiseClone();
        changed.Scenario = scenario;
        changed.Measures = scenario.Apply(Measures);
        changed.Atlas = Atlas.Assuming([
            .. scenario.Edits.OfType<ScenarioEdit.AssumeControl>().Select(e => e.Assumed),
        ]);
        changed.Hash = ContentHash.OfAll([Hash.Hex, .. scenario.Edits.Select(e => e.Text)]);
        return changed;
    }

    /// <summary>What is changed of it; nothing, as a rule.</summary>
    public Scenario Scenario { get; private set; }

    /// <summary>Who names and numbers stand for; no scenario changes that.</summary>
    internal Identities Identities { get; }

    /// <summary>The day.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The editions, to be searched.</summary>
    public ListingIndex Listings { get; }

    /// <summary>What is kept of records over time; null where nothing is.</summary>
    public KeptRecords? Records { get; }

    /// <summary>Lists of which any edition is kept.</summary>
    public IReadOnlyList<ListId> ListsKept { get; }

    /// <summary>The starter register as known on the day.</summary>
    public Register Register { get; }

    /// <summary>The starter register, to be searched.</summary>
    public RegisterIndex Recognised { get; }

    /// <summary>Commodities and critical lists.</summary>
    public CommodityBook Commodities { get; }

    /// <summary>Borders, status and control layers.</summary>
    public TerritoryAtlas Atlas { get; private set; }

    /// <summary>The measures as known on the day.</summary>
    public MeasureBook Measures { get; private set; }

    /// <summary>How many facts and measures are younger than the day.</summary>
    public int NotYetKnown { get; }

    /// <summary>Hash of the starter pack.</summary>
    public ContentHash StarterPack { get; }

    /// <summary>Hash of all of it.</summary>
    public ContentHash Hash { get; private set; }
}
