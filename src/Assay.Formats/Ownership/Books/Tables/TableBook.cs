using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Tables;

/// <summary>
/// A table of who owns whom (CSV, XLSX, ODS): the columns owner and owned, and as many of percentage, votes, kind, from, to, source as there are.
/// Parties are told apart by their texts, unless <c>owner_id</c> and <c>owned_id</c> do it.
/// </summary>
internal sealed class TableBook : IBookFormat
{
    private static readonly string[] Owner = ["owner", "holder", "parent", "shareholder"];
    private static readonly string[] Owned = ["owned", "held", "company", "subsidiary", "asset"];
    private static readonly string[] Percentage =
    [
        "percentage",
        "share",
        "shares",
        "percent",
        "stake",
        "range",
        "ownership",
        "%",
        "share %",
        "ownership %",
    ];

    private static readonly string[] Votes = ["votes", "voting", "votes %", "voting %"];
    private static readonly string[] Kind = ["kind", "type"];
    private static readonly string[] From = ["from", "start", "start_date"];
    private static readonly string[] To = ["to", "until", "end", "end_date"];

    /// <inheritdoc/>
    public string Name => "tables (CSV, XLSX, ODS) with the columns owner and owned";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) =>
        AnyTable.HeaderOf(file) is var header && Has(header, Owner) && Has(header, Owned);

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        Columns? columns = null;
        foreach (var row in ReadAhead.Of(AnyTable.Rows(part)))
        {
            if (columns is null)
            {
                columns = new Columns(row.Header, draft);
                TellOthers(row.Header, draft);
            }
            Read(row, columns, draft);
        }
    }

    private static readonly HashSet<string> Known = new(
        [
            .. Owner,
            .. Owned,
            .. Percentage,
            .. Votes,
            .. Kind,
            .. From,
            .. To,
            "source",
            "owner_id",
            "owner_kind",
            "owner_country",
            "owned_id",
            "owned_kind",
            "owned_country",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // A column that nobody read may hold what would block somebody.
    private static void TellOthers(TableHeader header, BookDraft draft)
    {
        var others = header.Columns.Where(c => c.Length > 0 && !Known.Contains(c)).ToList();
        if (others.Count > 0)
            draft.Tell(
                "AS3017",
                Severity.Warning,
                1,
                $"the columns {string.Join(", ", others.Select(c => $"'{c}'"))} are not read. If one holds shares, votes or days, name it as docs/ownership.md says."
            );
    }

    private static bool Has(TableHeader header, string[] names) =>
        Array.Exists(names, n => header.Find(n) >= 0);

    private static void Read(TableRow row, Columns columns, BookDraft draft)
    {
        var owner = Party(row, columns.Owner, draft);
        var owned = Party(row, columns.Owned, draft);
        if (owner is null || owned is null)
        {
            draft.NotRead(
                row.Line,
                row.ToCsv(),
                $"it names no {(owner is null ? "owner" : "company owned")}"
            );
            return;
        }
        var kind = row[columns.Kind] is { Length: > 0 } text ? text.ToLowerInvariant() : null;
        var days = Days(row, columns, draft);
        var source = columns.SourceOf(row);
        if (kind is not null && ControlMeans.Find(kind) is { } means)
        {
            draft.Add(new ControlLink(owner.Value, owned.Value, means, days, source), row.Line);
            return;
        }
        draft.Add(
            new Interest(
                owner.Value,
                owned.Value,
                Share(row, columns.Percentage, draft) ?? Model.Share.Unknown,
                Share(row, columns.Votes, draft),
                days,
                source,
                kind
            ),
            row.Line
        );
    }

    private static OwnerNode? Party(TableRow row, PartyColumns columns, BookDraft draft)
    {
        var name = row[columns.Name];
        if (name.Length == 0)
            return null;
        var id = row[columns.Id];
        var key = id.Length > 0 ? id : name;
        if (columns.IsPlain)
            return draft.Named(key, name);
        Identifier[] identifiers = Number(id) is { } number ? [number] : [];
        var country =
            row[columns.Country] is { Length: > 0 } text && PartyText.TryCountry(text, out var known)
                ? known
                : (CountryCode?)null;
        var node = new OwnerNode(key);
        draft.Add(
            new StatedParty(node, name, PartyKinds.Of(row[columns.Kind]) ?? PartyKind.Unknown)
            {
                Country = country,
                Identifiers = identifiers,
            }
        );
        return node;
    }

    // "inn:7707083893", "LEI 5493…", or a LEI alone, which nothing else looks like.
    private static Identifier? Number(string id)
    {
        var lei = new Identifier(IdentifierKind.Lei, IdentifierRules.Normalise(id));
        if (IdentifierRules.FaultOf(lei) is null)
            return lei;
        var blank = id.IndexOf(' ', StringComparison.Ordinal);
        var written =
            blank > 0 && !id.Contains(':', StringComparison.Ordinal) ? $"{id[..blank]}:{id[blank..]}" : id;
        return PartyText.TryIdentifier(written, out var number, out var remark) && remark is null
            ? number
            : null;
    }

    // An empty cell says nothing; one that is not understood must not clear anybody.
    private static Share? Share(TableRow row, int column, BookDraft draft)
    {
        var text = row[column];
        if (text.Length == 0)
            return null;
        if (Model.Share.TryParse(text, out var share))
            return share;
        draft.ReadAsUnknown(
            row.Line,
            text,
            "a share is a number from 0 to 100, a range such as 25..50, '>50', majority or unknown"
        );
        return Model.Share.Unknown;
    }

    private static InForce Days(TableRow row, Columns columns, BookDraft draft)
    {
        var days = new InForce(Day(row, columns.From, draft), Day(row, columns.To, draft));
        if (days is not { From: { } from, Until: { } until } || from.Earliest <= until.Latest)
            return days;
        draft.Tell(
            "AS3012",
            Severity.Warning,
            row.Line,
            $"the end, {until}, comes before the beginning, {from}; neither counts. Correct one of them."
        );
        return InForce.Always;
    }

    private static PartialDate? Day(TableRow row, int column, BookDraft draft)
    {
        var text = row[column];
        if (text.Length == 0)
            return null;
        if (PartyText.TryDate(text, out var date))
            return date;
        draft.Tell(
            "AS3012",
            Severity.Warning,
            row.Line,
            $"'{text}' is no date that is understood; it counts as not given. Write {PartyText.DateForms}."
        );
        return null;
    }

    private sealed class Columns(TableHeader header, BookDraft draft)
    {
        public PartyColumns Owner { get; } = new(header, TableBook.Owner, "owner");
        public PartyColumns Owned { get; } = new(header, TableBook.Owned, "owned");
        public int Percentage { get; } = First(header, TableBook.Percentage);
        public int Votes { get; } = First(header, TableBook.Votes);
        public int Kind { get; } = First(header, TableBook.Kind);
        public int From { get; } = First(header, TableBook.From);
        public int To { get; } = First(header, TableBook.To);

        private readonly int _source = First(header, ["source"]);
        private readonly string _file = Path.GetFileName(draft.Path);
        private readonly Dictionary<string, Citation> _sources = new(StringComparer.Ordinal);

        /// <summary>The source a row names; few name many rows.</summary>
        public Citation SourceOf(TableRow row)
        {
            var text = row[_source];
            if (text.Length == 0)
                text = _file;
            if (!_sources.TryGetValue(text, out var source))
                _sources.Add(text, source = new Citation(text, Confidence.Secondary));
            return source;
        }
    }

    private sealed class PartyColumns(TableHeader header, string[] names, string prefix)
    {
        public int Name { get; } = First(header, names);
        public int Id { get; } = First(header, [prefix + "_id"]);
        public int Kind { get; } = First(header, [prefix + "_kind"]);
        public int Country { get; } = First(header, [prefix + "_country"]);
        public bool IsPlain => Id == Missing && Kind == Missing && Country == Missing;
    }

    private const int Missing = int.MaxValue;

    // A column that is not there has a place that no row has a cell in.
    private static int First(TableHeader header, string[] names) =>
        names.Select(header.Find).FirstOrDefault(at => at >= 0, Missing);
}
