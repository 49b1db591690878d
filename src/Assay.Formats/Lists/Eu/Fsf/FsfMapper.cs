using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>Makes listed parties of the Commission's entities.</summary>
internal sealed class FsfMapper(ListLog log)
{
    /// <summary>The list: everybody whose funds are frozen by an act of the Union.</summary>
    public static readonly ListId List = new(EuAct.Council, "fsf");

    private const string UnknownCountry = "00";
    private const string Types = "subject-types";

    public ListedParty Map(FsfEntity entity)
    {
        var draft = new PartyDraft(new RecordId(List, KeyOf(entity)), KindOf(entity), log)
        {
            Raw = entity.Raw,
        };
        AddNames(draft, entity.Names);
        AddDesignations(draft, entity);
        foreach (var citizenship in entity.Citizenships)
        {
            if (WordsOf(citizenship.Country) is { Length: > 0 } country)
                draft.AddNationality(country);
            draft.AddRemark("Citizenship", Joined(citizenship.Region, citizenship.Remark));
        }
        foreach (var birth in entity.Births)
            AddBirth(draft, birth);
        foreach (var address in entity.Addresses)
            AddAddress(draft, address);
        foreach (var document in entity.Documents)
            AddDocument(draft, document);
        if (entity.UnitedNationId.Length > 0)
            draft.AddDocument("United Nations reference", entity.UnitedNationId);
        draft.AddRemark("Designation details", entity.DesignationDetails);
        foreach (var remark in entity.Remarks)
            draft.AddRemark("Remark", remark);
        draft.AddRemark("Parts by", string.Join("; ", entity.Sources));
        foreach (var (where, text) in entity.Unknown)
            draft.AddNotUnderstood(where, text);
        return draft.Build();
    }

    /// <summary>The reference number; the database's number where there is none.</summary>
    public static string KeyOf(FsfEntity entity) =>
        entity.Reference.Length > 0 ? entity.Reference : entity.LogicalId;

    /// <summary>Says at the end of a file what was counted.</summary>
    public void TellCounts(string file)
    {
        PartyDraft.TellCounts(log, file);
        log.TellCount(
            Types,
            "AS2032",
            Severity.Warning,
            file,
            "entries have a type that is not known; they are screened as every kind of party."
        );
    }

    private PartyKind KindOf(FsfEntity entity)
    {
        switch (entity.SubjectType.ToLowerInvariant())
        {
            case "person" or "p":
                return PartyKind.Person;
            case "enterprise" or "entity" or "e":
                return PartyKind.Company;
            default:
                log.Count(Types, entity.SubjectType);
                return PartyKind.Unknown;
        }
    }

    private static void AddNames(PartyDraft draft, IReadOnlyList<FsfName> names)
    {
        // Most entries begin with the usual name; where that is one in another script or a weak one, a better one leads.
        var first =
            names.FirstOrDefault(n => !IsWeak(n) && NameScript.IsLatin(WholeOf(n)))
            ?? names.FirstOrDefault(n => !IsWeak(n))
            ?? (names.Count > 0 ? names[0] : null);
        if (first is null)
            return;
        draft.Name = WholeOf(first);
        draft.NameFields = FieldsOf(first);
        foreach (var name in names)
        {
            var whole = WholeOf(name);
            if (!ReferenceEquals(name, first) && !string.Equals(whole, draft.Name, StringComparison.Ordinal))
                draft.AddAlias(
                    whole,
                    IsWeak(name) ? AliasQuality.Weak : NameScript.QualityOf(whole),
                    FieldsOf(name),
                    name.Language
                );
            if (draft.Gender == Gender.Unknown)
                draft.Gender = name.Gender.ToUpperInvariant() switch
                {
                    "M" => Gender.Male,
                    "F" => Gender.Female,
                    _ => Gender.Unknown,
                };
            draft.AddPosition(name.Title);
            draft.AddPosition(name.Function);
            draft.AddRemark($"Of the name {whole}", name.Remark);
        }
    }

    private static bool IsWeak(FsfName name) => name.Strong.Length > 0 && !FsfFields.IsTrue(name.Strong);

    private static string WholeOf(FsfName name) =>
        name.Whole.Length > 0
            ? name.Whole
            : string.Join(' ', new[] { name.First, name.Middle, name.Last }.Where(p => p.Length > 0));

    private static NameFields? FieldsOf(FsfName name) =>
        name.Last.Length > 0 || name.First.Length > 0
            ? new NameFields(Text(name.Last), Text(name.First), Text(name.Middle))
            : null;

    /// <summary>
    /// A designation a programme. Its day is the one of designation; the acts named are those that last changed the entry, so
    /// the days they entered into force say nothing of its beginning.
    /// </summary>
    private static void AddDesignations(PartyDraft draft, FsfEntity entity)
    {
        var from = draft.ReadDate(Iso(entity.DesignationDate));
        var days = from is null ? InForce.Always : new InForce(from, null);
        foreach (var programme in entity.Regulations.GroupBy(r => r.Programme, StringComparer.Ordinal))
        {
            var acts = programme
                .Select(r => r.Number)
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.Ordinal);
            draft.Add(
                new Designation(
                    programme.Key.Length > 0 ? programme.Key : "EU",
                    DesignationEffect.AssetFreeze,
                    Text(string.Join("; ", acts)),
                    days,
                    null
                )
            );
            foreach (var act in programme)
                draft.AddRemark(
                    "Act",
                    Joined(
                        act.Type,
                        act.Organisation,
                        act.Number,
                        act.Published.Length > 0 ? $"published {act.Published}" : "",
                        act.InForce.Length > 0 ? $"in force {act.InForce}" : "",
                        act.Url
                    )
                );
        }
        if (entity.Regulations.Count == 0)
            draft.Add(new Designation("EU", DesignationEffect.AssetFreeze, null, days, null));
    }

    private static void AddBirth(PartyDraft draft, FsfBirth birth)
    {
        var country = WordsOf(birth.Country);
        draft.AddBirthplace(
            birth.Place.Length > 0 || country.Length == 0 ? birth.Place : birth.Country.Words,
            country
        );
        var written = DateOf(birth);
        var isGregorian =
            birth.Calendar is "" || birth.Calendar.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase);
        if (written.Length > 0 && !isGregorian)
            draft.AddNotUnderstood($"birthdate ({birth.Calendar})", written);
        else if (draft.ReadDate(written) is { } date)
        {
            var isCirca = FsfFields.IsTrue(birth.Circa);
            draft.AddBorn(isCirca ? WrittenDate.About(date) : date);
            if (isCirca)
                draft.AddRemark("Born", $"circa {written}");
        }
        draft.AddRemark("Of the birth", birth.Remark);
    }

    /// <summary>The date as ISO, from whichever fields have it: whole, a range of years, or as far as its parts go.</summary>
    private static string DateOf(FsfBirth birth)
    {
        if (birth.Date.Length > 0)
            return Iso(birth.Date);
        if (birth.YearFrom.Length > 0 || birth.YearTo.Length > 0)
        {
            var from = birth.YearFrom.Length > 0 ? birth.YearFrom : birth.YearTo;
            return birth.YearTo.Length > 0 && !string.Equals(birth.YearTo, from, StringComparison.Ordinal)
                ? $"{from}..{birth.YearTo}"
                : from;
        }
        if (birth.Year.Length == 0)
            return Joined(birth.Day, birth.Month);
        if (birth.Month.Length == 0)
            return birth.Year;
        var month = birth.Month.PadLeft(2, '0');
        return birth.Day.Length == 0
            ? $"{birth.Year}-{month}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{birth.Year}-{month}-{birth.Day.PadLeft(2, '0')}"
            );
    }

    private static void AddAddress(PartyDraft draft, FsfAddress address)
    {
        draft.AddAddress(
            WordsOf(address.Country),
            Known(address.City),
            Joined(
                address.Street,
                address.PoBox.Length > 0 ? $"P.O. Box {address.PoBox}" : "",
                address.Place
            ),
            Known(address.Region),
            Known(address.ZipCode),
            Joined(
                FsfFields.IsTrue(address.AsAtListingTime) ? "as at the time of listing" : "",
                address.Remark
            )
        );
        draft.AddRemark("Contact", address.Contacts);
    }

    private static void AddDocument(PartyDraft draft, FsfDocument document)
    {
        var note = Joined(
            document.Flags,
            document.NameOnIt.Length > 0 ? $"in the name {document.NameOnIt}" : "",
            document.IssuedBy.Length > 0 ? $"issued by {document.IssuedBy}" : "",
            document.Region,
            document.ValidFrom.Length > 0 ? $"valid from {document.ValidFrom}" : "",
            document.Number.Length > 0 && document.LatinNumber.Length > 0
                ? $"in Latin letters {document.LatinNumber}"
                : "",
            document.Remark
        );
        draft.AddDocument(
            document.Type.Length > 0 ? document.Type : document.TypeCode,
            document.Number.Length > 0 ? document.Number : document.LatinNumber,
            WordsOf(document.Country),
            Iso(document.Issued),
            Iso(document.ValidTo),
            note
        );
    }

    /// <summary>The CSV has days also as 28/10/2022, day before month as everywhere in the Union.</summary>
    private static string Iso(string date) =>
        FsfFields.TryDay(date, out var day) ? new PartialDate(day).ToString() : date;

    /// <summary>The country as <see cref="PartyDraft.ReadCountry"/> takes it: its code where that is one, else its words.</summary>
    private static string WordsOf(FsfCountry country)
    {
        if (
            country.Code is UnknownCountry
            || country.Words.Equals("UNKNOWN", StringComparison.OrdinalIgnoreCase)
        )
            return "";
        return CountryCode.IsValid(country.Code) ? country.Code : country.Words;
    }

    private static string Known(string text) => FsfFields.Known(text);

    private static string Joined(params IReadOnlyList<string> parts) => FsfFields.Joined(parts);

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
