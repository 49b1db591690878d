using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>
/// A book of ownership as statements of the Beneficial Ownership Data Standard 0.4, one array: every party, then every interest and every link of control
/// as a relationship of its own. Equal books give equal bytes: the id of a statement is a hash of what it says.
/// </summary>
/// <remarks>
/// The standard cannot say, and so it is left out: joint arrangements; who is listed; the confidence of a source, and its locator unless that is a web
/// address; a beginning or an end known less well than a day, a month or a year; a person's country as other than nationality, an entity's nationalities and
/// birth; vessels and aircraft, which stand as legal entities with their kind in words. A stake of kind <c>indirect</c> is written as an
/// indirect interest. Means of control that it has no type for are <c>otherInfluenceOrControl</c> with the means as details. All statements are
/// new ones of the given day: the book does not tell what was said before.
/// </remarks>
public static class BodsJson
{
    private const int IdLength = 40;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["appoints-board"] = "appointmentOfBoard",
        ["director"] = "boardMember",
        ["trust"] = "trustee",
        ["nominee"] = "nominee",
        ["nominator"] = "nominator",
        ["settlor"] = "settlor",
        ["protector"] = "protector",
        ["beneficiary"] = "beneficiaryOfLegalArrangement",
        ["contract"] = "rightsGrantedByContract",
        ["conditional-contract"] = "conditionalRightsGrantedByContract",
        ["articles"] = "controlViaCompanyRulesOrArticles",
        ["legal-framework"] = "controlByLegalFramework",
        ["use-of-assets"] = "enjoymentAndUseOfAssets",
        ["dominant-influence"] = Other,
    };

    private const string Other = "otherInfluenceOrControl";

    /// <summary>Writes a book.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="book">The book.</param>
    /// <param name="on">The day of the statements and of their publication.</param>
    /// <param name="publisher">Who publishes them.</param>
    public static void Write(Stream stream, OwnershipBook book, LocalDate on, string publisher)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        var day = on.ToString("uuuu-MM-dd", null);
        json.WriteStartArray();
        foreach (var party in Parties(book))
            Write(json, Statement.Of(party), day, publisher);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var interest in book.Interests)
            Write(json, Statement.Of(interest, known), day, publisher);
        foreach (var link in book.Controls)
            Write(json, Statement.Of(link, known), day, publisher);
        json.WriteEndArray();
    }

    /// <summary>Those described, and those whom interests only name.</summary>
    private static IEnumerable<StatedParty> Parties(OwnershipBook book)
    {
        var described = book.Parties.Select(p => p.Node).ToHashSet();
        var named = book
            .Interests.SelectMany(i => new[] { i.Holder, i.Held })
            .Concat(book.Controls.SelectMany(c => new[] { c.Controller, c.Controlled }))
            .Distinct()
            .Where(n => !described.Contains(n));
        return book.Parties.Concat(named.Select(n => new StatedParty(n, n.Key, PartyKind.Unknown)));
    }

    private static void Write(Utf8JsonWriter json, Statement statement, string day, string publisher)
    {
        var details = Encoding.UTF8.GetString(statement.Details.Span);
        var id = ContentHash.OfAll([
            day,
            publisher,
            statement.RecordId,
            details,
            statement.Source?.Text ?? "",
            statement.Source?.Locator ?? "",
        ]);
        json.WriteStartObject();
        json.WriteString("statementId", id.Hex[..IdLength]);
        json.WriteString("declarationSubject", statement.Subject.Key);
        json.WriteString("statementDate", day);
        json.WriteString("recordId", statement.RecordId);
        json.WriteString("recordType", statement.Type);
        json.WriteString("recordStatus", "new");
        json.WritePropertyName("recordDetails");
        json.WriteRawValue(statement.Details.Span);
        json.WriteStartObject("publicationDetails");
        json.WriteString("publicationDate", day);
        json.WriteString("bodsVersion", "0.4");
        json.WriteStartObject("publisher");
        json.WriteString("name", publisher);
        json.WriteEndObject();
        json.WriteEndObject();
        if (statement.Source is { } source)
        {
            json.WriteStartObject("source");
            json.WriteStartArray("type");
            json.WriteStringValue("thirdParty");
            json.WriteEndArray();
            json.WriteString("description", source.Text);
            if (IsWebAddress(source.Locator))
                json.WriteString("url", source.Locator);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static bool IsWebAddress(string? locator) =>
        locator is not null
        && (
            locator.StartsWith("https://", StringComparison.Ordinal)
            || locator.StartsWith("http://", StringComparison.Ordinal)
        )
        && Uri.IsWellFormedUriString(locator, UriKind.Absolute);

    /// <summary>A statement, but for what all have.</summary>
    private sealed record Statement(
        string RecordId,
        string Type,
        OwnerNode Subject,
        ReadOnlyMemory<byte> Details,
        Citation? Source
    )
    {
        public static Statement Of(StatedParty party) =>
            new(
                party.Node.Key,
                party.Kind == PartyKind.Person ? "person" : "entity",
                party.Node,
                Object(json => BodsParties.Write(json, party)),
                Source: null
            );

        public static Statement Of(Interest interest, HashSet<string> known) =>
            Relation(
                interest.Holder,
                interest.Held,
                interest.Source,
                known,
                json =>
                {
                    Begin(json, "shareholding", interest.Days, isIndirect: interest.Kind is "indirect");
                    if (interest.Kind is not (null or "indirect"))
                        json.WriteString("details", interest.Kind);
                    Write(json, interest.Share);
                    json.WriteEndObject();
                    if (interest.Votes is not { } votes)
                        return;
                    Begin(json, "votingRights", interest.Days, isIndirect: interest.Kind is "indirect");
                    Write(json, votes);
                    json.WriteEndObject();
                }
            );

        public static Statement Of(ControlLink link, HashSet<string> known) =>
            Relation(
                link.Controller,
                link.Controlled,
                link.Source,
                known,
                json =>
                {
                    var hasType = Types.TryGetValue(link.Means, out var type);
                    Begin(json, type ?? Other, link.Days, isIndirect: false);
                    if (!hasType)
                        json.WriteString("details", link.Means);
                    json.WriteEndObject();
                }
            );

        // Two statements that say the same are two all the same: their ids differ by a count.
        private static Statement Relation(
            OwnerNode holder,
            OwnerNode held,
            Citation source,
            HashSet<string> known,
            Action<Utf8JsonWriter> interests
        )
        {
            var details = Object(json =>
            {
                json.WriteBoolean("isComponent", false);
                json.WriteString("subject", held.Key);
                json.WriteString("interestedParty", holder.Key);
                json.WriteStartArray("interests");
                interests(json);
                json.WriteEndArray();
            });
            var said = Encoding.UTF8.GetString(details.Span);
            for (var count = 0; ; count++)
            {
                var id = ContentHash.OfAll([
                    said,
                    source.Text,
                    source.Locator ?? "",
                    FormattableString.Invariant($"{count}"),
                ]);
                if (known.Add(id.Hex))
                    return new Statement(id.Hex[..IdLength], "relationship", held, details, source);
            }
        }

        private static void Begin(Utf8JsonWriter json, string type, InForce days, bool isIndirect)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("directOrIndirect", isIndirect ? "indirect" : "direct");
            WriteDay(json, "startDate", days.From);
            WriteDay(json, "endDate", days.Until);
        }

        private static void Write(Utf8JsonWriter json, Share share)
        {
            if (share == Share.Unknown)
                return;
            json.WriteStartObject("share");
            if (share.IsExact)
                json.WriteNumber("exact", share.Lower.Value);
            else
            {
                if (share.LowerExcluded)
                    json.WriteNumber("exclusiveMinimum", share.Lower.Value);
                else if (share.Lower > Percent.Zero)
                    json.WriteNumber("minimum", share.Lower.Value);
                if (share.Upper < Percent.Whole)
                    json.WriteNumber("maximum", share.Upper.Value);
            }
            json.WriteEndObject();
        }

        private static ReadOnlyMemory<byte> Object(Action<Utf8JsonWriter> write)
        {
            var bytes = new ArrayBufferWriter<byte>(512);
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            }
            return bytes.WrittenMemory;
        }
    }

    /// <summary>A day, a month or a year; other spans cannot be said.</summary>
    internal static void WriteDay(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date?.ToString() is { } text && !text.Contains("..", StringComparison.Ordinal))
            json.WriteString(name, text);
    }
}
