using System.Text.Json;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership;

/// <summary>
/// Reads ownership cases: JSON, one object a line. <c>docs/ownership.md</c> tells the fields. A stake that is not
/// understood is an error of its line, never passed over: it could clear somebody. Fields that are not known are noted.
/// </summary>
public static class OwnershipCaseReader
{
    /// <summary>Characters of a line at most; a case of 100,000 stakes has some 10 million.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>A line that was read, or why it was not.</summary>
    /// <param name="Line">Its number.</param>
    /// <param name="Id">The id it gives; the number where it gives none.</param>
    /// <param name="Case">The case; null where it could not be read.</param>
    /// <param name="Fault">Why not.</param>
    public sealed record ReadLine(long Line, string Id, OwnershipCase? Case, string? Fault);

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="line">Its number.</param>
    /// <param name="today">The day of a case that names none.</param>
    public static ReadLine Read(string text, long line, LocalDate today)
    {
        var id = line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            var notes = new List<string>();
            var fields = new CaseFields(json.RootElement, "case", notes);
            if (fields.Optional("id") is { } given)
                id = given.ValueKind == JsonValueKind.String ? given.GetString()! : given.GetRawText();
            return new ReadLine(line, id, Case(fields, id, today, notes), null);
        }
        catch (JsonException fault)
        {
            return new ReadLine(line, id, null, $"it is no JSON object: {Plain(fault.Message)}");
        }
        catch (CaseFault fault)
        {
            return new ReadLine(line, id, null, fault.Message);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair; the parser looks only when the text is asked for.
            return new ReadLine(line, id, null, "one of its texts is not text");
        }
    }

    private static OwnershipCase Case(CaseFields fields, string id, LocalDate today, List<string> notes)
    {
        var question = fields.Optional("question");
        CaseFields? asked = question is { ValueKind: JsonValueKind.Object } inner
            ? new CaseFields(inner, "question", notes)
            : null;
        var party =
            question is { ValueKind: JsonValueKind.String } named ? named.GetString()!
            : asked is not null ? asked.Text("party", "of", "id")
            : fields.Text("party");
        var on = asked?.Day("on", "date") ?? fields.Day("on", "date") ?? today;
        asked?.NothingElse();
        if (!fields.HasAny("interests", "stakes", "controls", "control", "control_links"))
            throw new CaseFault("the case lacks 'interests', an array");
        var read = new OwnershipCase(
            id,
            Node(party),
            on,
            [.. fields.Items("interests", "stakes").Select(Interest)],
            [.. fields.Items("controls", "control", "control_links").Select(Control)],
            [.. fields.Items("joint", "joint_arrangements").Select(Joint)],
            [.. fields.Items("blocked", "blocked_parties", "listed").Select(Listed)]
        );
        fields.NothingElse();
        NoteStrangers(read, notes);
        return read with { Notes = notes };
    }

    // A name that is spelt otherwise in one place is another party, and could clear somebody.
    private static void NoteStrangers(OwnershipCase read, List<string> notes)
    {
        var known = read
            .Interests.SelectMany(i => new[] { i.Holder, i.Held })
            .Concat(read.Controls.SelectMany(c => new[] { c.Controller, c.Controlled }))
            .ToHashSet();
        foreach (var who in read.Listed.Select(l => l.Who).Append(read.Party).Distinct())
        {
            if (!known.Contains(who))
                notes.Add($"'{who}' is in no interest or control link");
        }
    }

    private static Interest Interest(CaseFields fields)
    {
        var interest = new Interest(
            Node(fields.Text("holder", "owner")),
            Node(fields.Text("held", "owned", "company")),
            fields.Share("share", "shares", "percentage") ?? Share.Unknown,
            fields.Share("votes", "voting"),
            fields.Days(),
            fields.Source(),
            fields.OptionalText("kind", "type")
        );
        fields.NothingElse();
        return interest;
    }

    private static ControlLink Control(CaseFields fields)
    {
        var link = new ControlLink(
            Node(fields.Text("controller", "holder", "owner")),
            Node(fields.Text("controlled", "held", "owned", "company")),
            // Who states control and no more states it outright.
            fields.OptionalText("means", "kind", "type") ?? "control",
            fields.Days(),
            fields.Source()
        );
        fields.NothingElse();
        return link;
    }

    private static JointArrangement Joint(CaseFields fields)
    {
        var joint = new JointArrangement(
            [.. fields.Texts("holders", "owners").Select(Node)],
            Node(fields.Text("held", "owned", "company")),
            fields.Days(),
            fields.Source()
        );
        fields.NothingElse();
        return joint;
    }

    private static ListedOwner Listed(CaseFields fields)
    {
        var listed = new ListedOwner(
            Node(fields.Text("party", "name", "id")),
            [.. fields.Texts("orders", "order", "regimes", "regime").Select(Order)],
            fields.Days()
        );
        fields.NothingElse();
        return listed;
    }

    private static string Order(string text) =>
        text.ToLowerInvariant() switch
        {
            "ofac" => "us",
            "gb" => "uk",
            "bis" => "us-bis",
            var order => order,
        };

    private static OwnerNode Node(string text) => new(text.Trim());

    private static string Plain(string message) => message.Split(" LineNumber:")[0];
}
