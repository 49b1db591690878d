using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>Reads the numbers of documents and registers.</summary>
internal static class UkNumbers
{
    /// <summary>Numbers of one text that each keep it beside them. Real texts hold under ten; of thousands, the text would be kept thousands of times.</summary>
    private const int MostWithText = 50;

    private static readonly CountryCode Russia = new("RU");

    public static void Read(UkRecord record, PartyDraft draft)
    {
        foreach (var number in record.All(UkField.UnReference))
            Add(draft, IdentifierKind.Other, "UN", number, null, "UN reference number");
        foreach (var number in record.All(UkField.OfsiGroup))
            Add(draft, IdentifierKind.Other, "OFSI", number, null, "OFSI group ID");
        var country = IsRussianOnly(record) ? Russia : (CountryCode?)null;
        foreach (var text in record.All(UkField.BusinessNumber))
            AddBusiness(draft, text, country);
        foreach (var number in record.NationalIds)
            AddNational(draft, number, country);
        foreach (var number in record.Passports)
            UkPassport.Read(number, draft);
    }

    /// <summary>Adds a number of a known kind; prose instead of one is kept and counted.</summary>
    /// <param name="draft">The party.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="register">For kind Other the register's short name.</param>
    /// <param name="number">As written.</param>
    /// <param name="issuer">The country that is said to have issued it.</param>
    /// <param name="type">The publisher's words for it.</param>
    /// <param name="note">What is said besides.</param>
    /// <param name="likely">Where no issuer is said, the country whose number it is if it passes that country's check.</param>
    public static void Add(
        PartyDraft draft,
        IdentifierKind kind,
        string register,
        string number,
        CountryCode? issuer,
        string type,
        string note = "",
        CountryCode? likely = null
    )
    {
        if (!WrittenIdentifier.TryRead(kind, register, number, issuer ?? likely, out var identifier))
        {
            draft.AddNotUnderstood(
                "number",
                string.Join(", ", new[] { type, number, note }.Where(t => t.Length > 0))
            );
            return;
        }
        draft.Add(
            new IdentityDocument(identifier)
            {
                Issuer = issuer,
                Type = type.Length > 0 ? type : null,
                Note = note.Length > 0 ? note : null,
            }
        );
    }

    private static void AddBusiness(PartyDraft draft, string text, CountryCode? likely)
    {
        var numbers = LabelledNumbers.Read(text);
        foreach (var number in numbers)
        {
            // Where one text gives several, it is kept beside each: it may say more than was taken out of it.
            Add(
                draft,
                number.Kind ?? IdentifierKind.Registration,
                number.Register,
                number.Number,
                number.Issuer,
                number.Label.Length > 0 ? number.Label : "Business registration number",
                numbers.Count is > 1 and <= MostWithText ? text : "",
                likely
            );
        }
        if (numbers.Count is 0 or > MostWithText)
            draft.AddNotUnderstood("number", text);
    }

    private static void AddNational(PartyDraft draft, UkNumber national, CountryCode? likely)
    {
        foreach (var number in LabelledNumbers.Read(national.Number))
        {
            var issuer = number.Issuer ?? UkPassport.IssuerIn(national.Addition);
            var (kind, register) =
                number.Kind is { } told ? (told, number.Register)
                : LabelledNumbers.KindIn(national.Addition) is { } added ? added
                : WrittenIdentifier.KindOf(national.Addition) is (IdentifierKind.Passport, var none)
                    ? (IdentifierKind.Passport, none)
                : IsInnOfPerson(number.Number, issuer ?? likely) ? (IdentifierKind.Inn, "")
                : (IdentifierKind.Other, "NATIONAL-ID");
            var bare = UkPassport.WithoutWords(number.Number, ref issuer);
            Add(
                draft,
                kind,
                register,
                bare,
                issuer,
                number.Label.Length > 0 ? number.Label : "National identifier",
                national.Addition,
                likely
            );
        }
    }

    /// <summary>Twelve digits of which the last two check, of a Russian: chance makes such a number once in a hundred.</summary>
    private static bool IsInnOfPerson(string number, CountryCode? country)
    {
        var compact = WrittenNumber.Compact(number);
        return country == Russia
            && compact.Length == 12
            && IdentifierRules.FaultOf(new Identifier(IdentifierKind.Inn, compact)) is null;
    }

    /// <summary>Whether all nationalities, or where there are none all addresses, are Russian.</summary>
    private static bool IsRussianOnly(UkRecord record)
    {
        IReadOnlyList<string> countries = record.All(UkField.Nationality) is { Count: > 0 } nationalities
            ? nationalities
            : [.. record.Addresses.Select(a => a.Country).Where(c => c.Length > 0)];
        return countries.Count > 0
            && countries.All(c => CountryNames.TryFind(c, out var code) && code == Russia);
    }
}
