namespace Assay.Listings;

/// <summary>How one edition of a list differs from another, record by record in the order of their keys.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other, usually younger.</param>
/// <param name="Added">Who stands only in the other.</param>
/// <param name="Removed">Who stands only in the one.</param>
/// <param name="Changed">Who stands in both and reads otherwise.</param>
public sealed record EditionDifference(
    Edition From,
    Edition To,
    IReadOnlyList<ListedParty> Added,
    IReadOnlyList<ListedParty> Removed,
    IReadOnlyList<RecordChange> Changed
)
{
    /// <summary>So many records never gain, or lose, all they have in a field on one day: then a file that says it was not given for one of the editions.</summary>
    private const int LeastSetAside = 100;

    /// <summary>Fields that one of the two editions does not have at all, for it lacks a file; they are not compared.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];

    /// <summary>Puts together what only one of the two editions has.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="onlyBefore">Records as they stand only in the one.</param>
    /// <param name="onlyAfter">Records as they stand only in the other.</param>
    public static EditionDifference Of(
        Edition from,
        Edition to,
        IReadOnlyList<ListedParty> onlyBefore,
        IReadOnlyList<ListedParty> onlyAfter
    )
    {
        var before = onlyBefore.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var after = onlyAfter.ToDictionary(p => p.Record.Key, StringComparer.Ordinal);
        var changes = Sorted(onlyAfter.Where(p => before.ContainsKey(p.Record.Key)))
            .Select(p => new RecordChange(before[p.Record.Key], p))
            .ToList();
        var setAside = NotComparable(changes);
        return new EditionDifference(
            from,
            to,
            Sorted(onlyAfter.Where(p => !before.ContainsKey(p.Record.Key))),
            Sorted(onlyBefore.Where(p => !after.ContainsKey(p.Record.Key))),
            [
                .. changes
                    .Select(c => c with { SetAside = setAside })
                    .Where(c => setAside.Count == 0 || c.Fields.Count > 0),
            ]
        )
        {
            SetAside = setAside,
        };
    }

    private static List<string> NotComparable(List<RecordChange> changes)
    {
        (string Field, Func<ListedParty, int> Count)[] fromSideFiles =
        [
            (RecordChange.Aliases, p => p.Aliases.Count(a => a.Quality != AliasQuality.Weak)),
            (RecordChange.Addresses, p => p.Addresses.Count),
        ];
        var fields = new List<string>();
        foreach (var (field, count) in fromSideFiles)
        {
            var differ = changes.Where(c => count(c.Before) > 0 || count(c.After) > 0).ToList();
            if (
                differ.Count >= LeastSetAside
                && (
                    differ.TrueForAll(c => count(c.Before) == 0)
                    || differ.TrueForAll(c => count(c.After) == 0)
                )
            )
                fields.Add(field);
        }
        return fields;
    }

    /// <summary>Only what concerns records that stand or stood under a programme.</summary>
    public EditionDifference Under(string programme) =>
        this with
        {
            Added = [.. Added.Where(p => IsUnder(p, programme))],
            Removed = [.. Removed.Where(p => IsUnder(p, programme))],
            Changed = [.. Changed.Where(c => IsUnder(c.Before, programme) || IsUnder(c.After, programme))],
        };

    private static bool IsUnder(ListedParty party, string programme) =>
        party.Designations.Any(d =>
            string.Equals(d.Programme, programme, StringComparison.OrdinalIgnoreCase)
        );

    private static List<ListedParty> Sorted(IEnumerable<ListedParty> parties) =>
        [.. parties.OrderBy(p => p.Record.Key, StringComparer.Ordinal)];
}

/// <summary>A record that reads otherwise than before.</summary>
/// <param name="Before">As it read.</param>
/// <param name="After">As it reads.</param>
public sealed record RecordChange(ListedParty Before, ListedParty After)
{
    internal const string Aliases = "aliases";
    internal const string Addresses = "addresses";

    /// <summary>Fields that are not compared.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];

    /// <summary>What changed, a sentence a field that has changed: what was there and is no longer, and what is new.</summary>
    public IReadOnlyList<FieldChange> Fields
    {
        get
        {
            var changes = new List<FieldChange>();
            Compare("kind", p => [p.Kind.ToString()]);
            Compare("name", p => [p.Name]);
            Compare(Aliases, p => p.Aliases.Select(a => $"{a.Name} ({a.Quality})"));
            Compare("programmes", p => p.Designations.Select(d => d.Programme));
            Compare(
                "designations",
                p => p.Designations.Select(d => $"{d.Programme} {d.Effect} {d.Basis} {d.Days}")
            );
            Compare("reasons", p => p.Designations.Select(d => d.Reason ?? ""));
            Compare("born", p => p.Born.Select(d => d.ToString()));
            Compare("birthplaces", p => p.Birthplaces.Select(b => b.Text));
            Compare("gender", p => [p.Gender.ToString()]);
            Compare("nationalities", p => p.Nationalities.Select(c => c.Value));
            Compare("positions", p => p.Positions);
            Compare(Addresses, p => p.Addresses.Select(a => a.ToString()));
            Compare("documents", p => p.Documents.Select(Text));
            Compare("wallets", p => p.Wallets.Select(w => $"{w.Currency} {w.Address}"));
            Compare("craft", p => [p.Craft?.ToString() ?? ""]);
            Compare("relations", p => p.Relations.Select(r => $"{r.Kind} {r.Name}"));
            Compare("remarks", p => p.Remarks?.Split("; ") ?? []);
            Compare("not understood", p => p.NotUnderstood);
            return changes;

            void Compare(string name, Func<ListedParty, IEnumerable<string>> values)
            {
                var was = values(Before).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
                var now = values(After).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
                var gone = was.Except(now, StringComparer.Ordinal).ToList();
                var added = now.Except(was, StringComparer.Ordinal).ToList();
                if (gone.Count + added.Count > 0 && !SetAside.Contains(name, StringComparer.Ordinal))
                    changes.Add(new FieldChange(name, gone, added));
            }
        }
    }

    private static string Text(IdentityDocument document) =>
        string.Join(
            ' ',
            new[]
            {
                document.Identifier.ToString(),
                document.Issuer?.Value,
                document.Issued?.ToString(),
                document.Expires?.ToString(),
                document.Note,
            }.OfType<string>()
        );
}

/// <summary>What changed in one field of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Gone">Values that are no longer there.</param>
/// <param name="New">Values that were not there.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Gone, IReadOnlyList<string> New);
