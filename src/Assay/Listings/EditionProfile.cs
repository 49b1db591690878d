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
    /// <summary>So many records never gain, or lose, all they have in a field on one day: then a file that says it was not given for one of the editions.</summary>
    private const int LeastSetAside = 100;

    /// <summary>How many records say what; null where an earlier version of Assay counted.</summary>
    public RecordCounts? Saying { get; init; }

    /// <summary>
    /// Fields that one of two editions does not have at all: it lacks a file, or its layout has no place for them. What the records say there
    /// differs, but nothing changed.
    /// </summary>
    /// <param name="before">The one in numbers.</param>
    /// <param name="after">The other.</param>
    public static IReadOnlyList<string> NotComparable(EditionProfile before, EditionProfile after)
    {
        var fields = new List<string>();
        if (before.Saying is not { } was || after.Saying is not { } now)
            return fields;
        Compare(RecordField.Aliases, was.FirmAliases, now.FirmAliases);
        Compare(RecordField.Addresses, was.Addresses, now.Addresses);
        return fields;

        void Compare(string field, int one, int other)
        {
            if (Math.Min(one, other) == 0 && Math.Max(one, other) >= LeastSetAside)
                fields.Add(field);
        }
    }

    /// <summary>Counts parties one by one.</summary>
    public sealed class Counter
    {
        private readonly SortedDictionary<string, int> _programmes = new(StringComparer.Ordinal);
        private int _records;
        private int _aliases;
        private int _documents;
        private RecordCounts _saying = new(0, 0, 0, 0);

        /// <summary>Counts one.</summary>
        public void Add(ListedParty party)
        {
            _records++;
            _aliases += party.Aliases.Count;
            _documents += party.Documents.Count;
            _saying = _saying.With(party);
            foreach (
                var programme in party.Designations.Select(d => d.Programme).Distinct(StringComparer.Ordinal)
            )
                _programmes[programme] = _programmes.GetValueOrDefault(programme) + 1;
        }

        /// <summary>The numbers so far.</summary>
        public EditionProfile Profile =>
            new(_records, _aliases, _documents, _programmes) { Saying = _saying };
    }
}
