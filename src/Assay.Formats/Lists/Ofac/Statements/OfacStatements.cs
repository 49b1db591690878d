using Assay.Formats.Lists.Countries;
using Assay.Listings;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>Puts what OFAC says under its labels into the fields of a party, whatever file it stands in.</summary>
/// <param name="draft">The party.</param>
/// <param name="isPerson">Whether it is an individual: only they have posts.</param>
internal sealed class OfacStatements(PartyDraft draft, bool isPerson)
{
    /// <summary>Commas of a country's name, and some more: "Korea, Democratic People's Republic of" has one.</summary>
    private const int MostCommas = 4;

    /// <summary>Letters of all that is said of a vessel or aircraft. Real ones have under two hundred.</summary>
    private const int MostCraftText = 5_000;

    /// <summary>What was said of its designations.</summary>
    public OfacTerms Terms { get; } = new();

    /// <summary>Takes what stands under a known label.</summary>
    public void Take(OfacStatement statement)
    {
        var value = statement.Value;
        switch (statement.Label.Meaning)
        {
            case OfacMeaning.Document:
                TakeDocument(statement);
                break;
            case OfacMeaning.Born:
                TakeBorn(statement);
                break;
            case OfacMeaning.Nationality:
                draft.AddNationality(value);
                break;
            case OfacMeaning.Gender when value is "Male" or "Female":
                draft.Gender = value is "Male" ? Gender.Male : Gender.Female;
                break;
            case OfacMeaning.Wallet when TryWallet(value, out var wallet):
                draft.Add(wallet);
                break;
            case OfacMeaning.Terms when Terms.TryTake(statement.Phrase):
                break;
            case OfacMeaning.Remark or OfacMeaning.Terms or OfacMeaning.Gender or OfacMeaning.Wallet:
                draft.AddRemark(statement.Phrase);
                break;
            case var _ when value.Length == 0:
                draft.AddNotUnderstood(statement.Label.Text, statement.Phrase);
                break;
            case OfacMeaning.Birthplace:
                draft.AddBirthplace(value, CountryIn(value));
                break;
            case OfacMeaning.Position:
                draft.AddPosition(value);
                break;
            case OfacMeaning.Link:
                draft.Add(new PartyRelation(RelationKind.LinkedTo, value));
                break;
            case OfacMeaning.Associate:
                draft.Add(new PartyRelation(RelationKind.Associate, value));
                break;
            case OfacMeaning.Operator:
                draft.Add(new PartyRelation(RelationKind.OperatedBy, value));
                break;
            case OfacMeaning.Owner:
                draft.Add(new PartyRelation(RelationKind.OwnedBy, value));
                break;
            default:
                TakeCraft(statement.Label.Meaning, value);
                break;
        }
    }

    /// <summary>
    /// Takes what the XML has in elements. A label that is not known is taken for that of a document where it has words of one and a number
    /// behind it: a number that is not compared finds nobody.
    /// </summary>
    public void TakeParts(
        string label,
        string value,
        string country = "",
        string issued = "",
        string expires = ""
    )
    {
        if (label.Length == 0 && value.Length == 0)
            return;
        if (OfacStatement.OfParts(label, value, country, issued, expires) is { } statement)
            Take(statement);
        else if (OfacDocumentLabels.LooksLikeOne(label) && value.Any(char.IsAsciiDigit))
            draft.AddDocument(label, value, country, issued, expires);
        else
            draft.AddNotUnderstood(label, $"{label} {value} {country}".Trim());
    }

    /// <summary>Takes what is a document for certain, whatever its label.</summary>
    public void TakeDocument(
        string label,
        string number,
        string country,
        string issued,
        string expires,
        string note
    )
    {
        if (
            OfacStatement.OfParts(label, number, country, issued, expires) is
            { Label.Meaning: OfacMeaning.Document } statement
        )
            TakeDocument(statement, note);
        else
            draft.AddDocument(label, number, country, issued, expires, note);
    }

    /// <summary>Takes a phrase of free text: one under a label, or a post, or kin; what is neither is kept as not understood.</summary>
    public void TakePhrase(string phrase)
    {
        var bare = OfacStatement.WithoutAlt(phrase);
        if (OfacQuotedName.TryRead(bare, out var alias))
            draft.AddAlias(alias.Name, alias.Quality);
        else if (OfacStatement.OfPhrase(phrase) is { } statement)
            Take(statement);
        else if (OfacPosts.KinOf(phrase) is { } kin)
            draft.Add(new PartyRelation(RelationKind.Family, kin) { Wording = phrase });
        else if (isPerson && OfacPosts.IsPost(phrase))
            draft.AddPosition(phrase);
        else if (phrase.Contains('@', StringComparison.Ordinal))
            draft.AddRemark("Email", phrase);
        else
            draft.AddNotUnderstood(FirstWords(phrase), phrase);
    }

    /// <summary>The country at the end of a place: "Pyongyang, Korea, North" is in "Korea, North". "" where none stands there.</summary>
    public static string CountryIn(string place)
    {
        var start = place.Length;
        for (var commas = 0; commas <= MostCommas && start > 0; commas++)
            start = place.LastIndexOf(',', start - 1);
        var rest = start > 0 ? place[(start + 1)..].Trim() : place;
        while (!CountryNames.TryFind(rest, out _))
        {
            var comma = rest.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0)
                return "";
            rest = rest[(comma + 1)..].Trim();
        }
        return rest;
    }

    private void TakeDocument(OfacStatement statement, string besides = "")
    {
        var (label, number) = (statement.Label, statement.Value);
        var note = "";
        // "HRA 738077 (Stuttgart)", "467323, Doc. 694710"
        foreach (var mark in (ReadOnlySpan<string>)[" (", ", Doc. "])
        {
            var end = number.IndexOf(mark, StringComparison.Ordinal);
            if (end > 0)
                (number, note) = (number[..end], number[end..].Trim(' ', ','));
        }
        var issuer = draft.ReadCountry(statement.Country);
        if (!WrittenIdentifier.TryRead(label.Kind, label.Register, number, issuer, out var identifier))
        {
            draft.AddNotUnderstood(label.Text, statement.Phrase);
            return;
        }
        var written = identifier.Value.EndsWith(number, StringComparison.Ordinal) ? "" : number;
        var notes = string.Join("; ", new[] { $"{written} {note}".Trim(), besides }.Where(n => n.Length > 0));
        draft.Add(
            new IdentityDocument(identifier)
            {
                Issuer = issuer,
                Type = label.Text,
                Issued = draft.ReadDate(statement.Issued),
                Expires = draft.ReadDate(statement.Expires),
                Note = notes.Length > 0 ? notes : null,
            }
        );
    }

    private void TakeBorn(OfacStatement statement)
    {
        draft.AddBorn(statement.Value);
        if (statement.Value.StartsWith("circa", StringComparison.OrdinalIgnoreCase))
            draft.AddRemark(statement.Phrase); // how far "circa" reaches is our reading, not OFAC's
    }

    /// <summary>"XBT 1A1z…", the address letter for letter.</summary>
    private static bool TryWallet(string value, out DigitalCurrencyAddress wallet)
    {
        var blank = value.IndexOf(' ', StringComparison.Ordinal);
        wallet = new DigitalCurrencyAddress(
            blank > 0 ? value[..blank] : "",
            blank > 0 ? value[(blank + 1)..].Trim() : ""
        );
        return wallet.Address.Length > 0 && !wallet.Address.Contains(' ', StringComparison.Ordinal);
    }

    private void TakeCraft(OfacMeaning meaning, string value)
    {
        if (value is "None Identified")
            return;
        var craft = draft.Craft ?? new Craft();
        if (value.Length + LengthOf(craft) > MostCraftText)
        {
            draft.AddNotUnderstood("vessel or aircraft", value);
            return;
        }
        draft.Craft = meaning switch
        {
            OfacMeaning.CraftType => craft with { Type = And(craft.Type, value) },
            OfacMeaning.CraftModel => craft with { Model = And(craft.Model, value) },
            OfacMeaning.CallSign => craft with { CallSign = And(craft.CallSign, value) },
            OfacMeaning.Tonnage => craft with { Tonnage = And(craft.Tonnage, value) },
            OfacMeaning.GrossTonnage => craft with { GrossTonnage = And(craft.GrossTonnage, value) },
            OfacMeaning.Length => craft with { Length = And(craft.Length, value) },
            OfacMeaning.FormerFlag => craft with { FormerFlags = And(craft.FormerFlags, value) },
            OfacMeaning.Flag => craft with { Flag = craft.Flag ?? draft.ReadCountry(value) },
            _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "no field of a craft"),
        };
        if (meaning == OfacMeaning.Flag)
            draft.AddNationality(value);
    }

    private static int LengthOf(Craft craft) =>
        new[]
        {
            craft.Type,
            craft.Model,
            craft.CallSign,
            craft.Tonnage,
            craft.GrossTonnage,
            craft.Length,
            craft.FormerFlags,
        }.Sum(t => t?.Length ?? 0);

    private static string And(string? before, string value) =>
        before is null ? value
        : before.Split(", ").Contains(value, StringComparer.Ordinal) ? before
        : $"{before}, {value}";

    private static string FirstWords(string phrase)
    {
        const int words = 3;
        return string.Join(
            ' ',
            phrase.Split(' ', words + 1, StringSplitOptions.RemoveEmptyEntries).Take(words)
        );
    }
}
