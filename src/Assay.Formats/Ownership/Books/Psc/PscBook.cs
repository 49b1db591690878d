using System.Collections.Frozen;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Formats.Lists.Json;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Psc;

/// <summary>
/// The snapshot of persons with significant control that the UK's Companies House publishes: JSON lines, each a company's number and one person or
/// statement. What a person has is told in bands (<see cref="PscNature"/>). The days are those of the register: of what was before
/// <c>notified_on</c> it says nothing.
/// </summary>
internal sealed class PscBook : IBookFormat
{
    /// <inheritdoc/>
    public string Name => "UK persons with significant control (JSON lines)";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) => JsonHead.Of(file)?.HasAll("company_number", "data") == true;

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        part.Stream.MostBytes = long.MaxValue;
        foreach (var record in ListJson.Lines(part))
        {
            var company = record.Text("company_number");
            if (record["data"].Record is not { } data)
                draft.NotRead(record.Line, company, "it has no data");
            else if (company.Length > 0)
                Read(company, data, draft);
            else if (!data.Text("kind").StartsWith("totals", StringComparison.Ordinal))
                draft.NotRead(record.Line, data.Text("name"), "it has no company number");
        }
    }

    private static void Read(string company, JsonRecord data, BookDraft draft)
    {
        var kind = data.Text("kind");
        if (kind is "persons-with-significant-control-statement")
        {
            Tell(company, data.Text("statement"), data, draft);
            return;
        }
        if (kind is "exemptions")
        {
            Tell(company, kind, data, draft);
            return;
        }
        // Its name and all of its natures are kept back: somebody holds something, and that is all.
        var isSecret = kind.StartsWith("super-secure", StringComparison.Ordinal);
        if (!isSecret && PartyKindOf(kind) is null)
        {
            draft.NotRead(data.Line, $"{company} {kind}", "it is of a kind that is not known");
            return;
        }
        var holder = isSecret ? Secret(company, data, draft) : Person(company, kind, data, draft);
        var days = new InForce(
            StatedDay.Of(data.Text("notified_on"), data.Line, draft),
            StatedDay.Of(data.Text("ceased_on"), data.Line, draft)
        );
        if (days is { From: { } from, Until: { } until } && from.Earliest > until.Latest)
        {
            draft.NotRead(
                data.Line,
                $"{company} {data.Text("name")}",
                $"it ceased ({until}) before it was notified ({from})"
            );
            return;
        }
        var source = new Citation(
            "Companies House, persons with significant control",
            Confidence.Secondary,
            data["links"].Record?.Text("self") is { Length: > 0 } link ? link : company
        );
        PscNature.Add(
            data["natures_of_control"].Texts,
            new PscHolding(holder, Company(company, draft), days, source, data.Line),
            draft
        );
    }

    private static void Tell(string company, string statement, JsonRecord data, BookDraft draft) =>
        draft.Tell(
            "AS3013",
            Severity.Note,
            data.Line,
            $"UK company {company} tells no person here: {statement.Replace('-', ' ')}{(data.Text("ceased_on") is { Length: > 0 } day ? $" (until {day})" : "")}."
        );

    private static OwnerNode Company(string number, BookDraft draft) =>
        draft.Named(
            new StatedParty(new OwnerNode(number), number, PartyKind.Company)
            {
                Country = Britain,
                Identifiers = Numbers(number),
            }
        );

    private static OwnerNode Secret(string company, JsonRecord data, BookDraft draft)
    {
        var node = new OwnerNode($"{company}/undisclosed");
        draft.Nameless(node.Key, $"undisclosed person with significant control of UK company {company}");
        draft.Tell(
            "AS3013",
            Severity.Note,
            data.Line,
            $"UK company {company} has a person whose particulars are protected."
        );
        return node;
    }

    // A company of the UK's register is the same under its number whatever it is called; everybody else is one person of one company's register.
    private static OwnerNode Person(string company, string kind, JsonRecord data, BookDraft draft)
    {
        var name = data.Text("name") is { Length: > 0 } given
            ? given
            : $"unnamed person of UK company {company}";
        var identification = data["identification"].Record;
        var number = identification?.Text("registration_number") ?? "";
        var isBritish = IsBritishRegister(identification) && PscNumber.TryRead(number, out number);
        var node = new OwnerNode(
            isBritish ? number
            : data["links"].Record?.Text("self") is { Length: > 0 } link ? link
            : $"{company}/{name}"
        );
        var isPerson = PartyKindOf(kind) == PartyKind.Person;
        draft.Add(
            new StatedParty(node, name, PartyKindOf(kind)!.Value)
            {
                Country =
                    isBritish ? Britain
                    : identification is not null ? Country(identification.Text("country_registered"))
                    : null,
                Nationalities = isPerson ? [.. Nationalities(data.Text("nationality"))] : [],
                Born = isPerson ? Born(data["date_of_birth"].Record) : null,
                Identifiers = isBritish ? Numbers(number) : [],
            }
        );
        return node;
    }

    private static PartyKind? PartyKindOf(string kind) =>
        kind switch
        {
            "individual-person-with-significant-control" or "individual-beneficial-owner" => PartyKind.Person,
            "corporate-entity-person-with-significant-control" or "corporate-entity-beneficial-owner" =>
                PartyKind.Company,
            // A corporation sole, a government, a foreign body: which of them is only in its words.
            "legal-person-person-with-significant-control" or "legal-person-beneficial-owner" =>
                PartyKind.Unknown,
            _ => null,
        };

    private static readonly CountryCode Britain = new("GB");

    private static Identifier[] Numbers(string company) => [new(IdentifierKind.Registration, company)];

    private static bool IsBritishRegister(JsonRecord? identification) =>
        identification is not null && Country(identification.Text("country_registered")) == Britain;

    private static CountryCode? Country(string text) =>
        UkParts.Contains(text.Trim()) ? Britain
        : CountryNames.TryFind(text, out var country) ? country
        : null;

    private static readonly FrozenSet<string> UkParts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "UK",
        "England",
        "Wales",
        "Scotland",
        "Northern Ireland",
        "England and Wales",
        "England & Wales",
        "United Kingdom (England and Wales)"
    );

    private static IEnumerable<CountryCode> Nationalities(string text)
    {
        foreach (
            var word in text.Split(
                [',', '/'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (CountryNames.TryFindNationality(word, out var country))
                yield return country;
        }
    }

    private static PartialDate? Born(JsonRecord? date)
    {
        if (date is null)
            return null;
        var (year, month) = (date.Text("year"), date.Text("month"));
        return PartialDate.TryParse(month.Length > 0 ? $"{year}-{month.PadLeft(2, '0')}" : year, out var born)
            ? born
            : null;
    }
}

/// <summary>Numbers of companies in the UK's register.</summary>
internal static class PscNumber
{
    /// <summary>Eight digits, or letters and digits; people leave noughts before them away.</summary>
    public static bool TryRead(string text, out string number)
    {
        number = WrittenNumber.Compact(text);
        if (number.Length is > 0 and < 8 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            number = number.PadLeft(8, '0');
        return number.Length == 8
            && number.Count(char.IsAsciiDigit) >= 5
            && number.All(char.IsAsciiLetterOrDigit);
    }
}
