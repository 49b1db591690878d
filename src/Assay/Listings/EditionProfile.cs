namespace Assay.Listings;

/// <summary>An edition in numbers, by which it is noticed that something is missing.</summary>
/// <param name="Records">Records.</param>
/// <param name="Aliases">Aliases of all records together.</param>
/// <param name="Documents">Documents of all records together.</param>
/// <param name="Programmes">Records by programme; a record under several counts in each.</param>
public sealed record EditionProfile(
    int Records,
    int Aliases,
    int Documents,
    IReadOnlyDictionary<string, int> Programmes
)
{
    /// <summary>Counts parties one by one.</summary>
    public sealed class Counter
    {
        private readonly SortedDictionary<string, int> _programmes = new(StringComparer.Ordinal);
        private int _records;
        private int _aliases;
        private int _documents;

        /// <summary>Counts one.</summary>
        public void Add(ListedParty party)
        {
            _records++;
            _aliases += party.Aliases.Count;
            _documents += party.Documents.Count;
            foreach (
                var programme in party.Designations.Select(d => d.Programme).Distinct(StringComparer.Ordinal)
            )
                _programmes[programme] = _programmes.GetValueOrDefault(programme) + 1;
        }

        /// <summary>The numbers so far.</summary>
        public EditionProfile Profile => new(_records, _aliases, _documents, _programmes);
    }
}
