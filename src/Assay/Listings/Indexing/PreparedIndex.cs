namespace Assay.Listings.Indexing;

/// <summary>
/// All that a search over parties needs, as flat arrays: the same whether they were made a moment ago or lie in a file. From a file it is
/// ready at once, for no name is analysed before a query comes near it.
/// </summary>
internal sealed class PreparedIndex
{
    /// <summary>Reads what <see cref="PartyFiling"/> wrote.</summary>
    /// <exception cref="FormatException">The arrays are not what they must be.</exception>
    public PreparedIndex(SectionReader sections)
    {
        Parties = new PartyTable(sections);
        var texts = new Texts(sections, Parties.NameCount);
        Names = new NameTable(sections, new AnalysedNames(texts, Parties));
    }

    /// <summary>The parties.</summary>
    public PartyTable Parties { get; }

    /// <summary>Their names.</summary>
    public NameTable Names { get; }

    /// <summary>Makes the index of some parties.</summary>
    public static PreparedIndex Of<T>(IEnumerable<T> parties, PartyTraits<T> traits)
    {
        var filing = new PartyFiling();
        foreach (var party in parties)
            filing.Add(party, traits);
        var sections = new SectionWriter();
        filing.Write(sections);
        return new PreparedIndex(new SectionReader(sections.Sections));
    }
}
