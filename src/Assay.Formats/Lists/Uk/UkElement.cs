using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// Takes a <c>Designation</c> apart. Names, addresses, places of birth and numbers are elements of several parts; all else is one text in an
/// element, wrapped in a list of its like or not, and known by its own name or its wrapper's.
/// </summary>
internal static class UkElement
{
    public static UkRecord Read(string key, XmlRecord element)
    {
        var record = new UkRecord(key);
        record.AddRaw(element.ToXml());
        foreach (var child in element.Children)
            Read(record, child, element);
        return record;
    }

    private static void Read(UkRecord record, XmlRecord element, XmlRecord parent)
    {
        switch (element.Name)
        {
            case "UniqueID":
                break;
            case "Name" when element.Children.Count > 0:
                record.Add(Name(record, element));
                break;
            case "NonLatinName" when element.Children.Count > 0:
                record.Add(OriginalName(record, element));
                break;
            case "Address" when element.Children.Count > 0:
                record.Add(Address(record, element));
                break;
            case "Location" when element.Children.Count > 0:
                record.Add(new UkBirthplace(element.TextOf("TownOfBirth"), element.TextOf("CountryOfBirth")));
                Rest(record, element, "TownOfBirth", "CountryOfBirth");
                break;
            case "Passport" when element.Children.Count > 0:
                record.AddPassport(Number(record, element, "Passport"));
                break;
            case "NationalIdentifier" when element.Children.Count > 0:
                record.AddNationalId(Number(record, element, "NationalIdentifier"));
                break;
            case "SanctionsImposedIndicators":
                Indicators(record, element);
                break;
            default:
                Value(record, element, parent);
                break;
        }
    }

    private static void Value(UkRecord record, XmlRecord element, XmlRecord parent)
    {
        foreach (var child in element.Children)
            Read(record, child, element);
        if (element.Text.Length == 0)
            return;
        if ((UkFields.Of(element.Name) ?? UkFields.Of(parent.Name)) is { } field)
            record.Add(field, element.Text);
        else
            record.AddOther(element.Name, element.Text);
    }

    private static UkName Name(UkRecord record, XmlRecord name)
    {
        string[] parts = ["Name1", "Name2", "Name3", "Name4", "Name5"];
        Rest(record, name, [.. parts, "Name6", "NameType", "AliasStrength"]);
        return UkName.Of(
            name.TextOf("Name6"),
            parts.Select(name.TextOf),
            name.TextOf("NameType"),
            name.TextOf("AliasStrength")
        );
    }

    private static UkOriginalName OriginalName(UkRecord record, XmlRecord name)
    {
        Rest(record, name, "NameNonLatinScript", "NonLatinScriptType", "NonLatinScriptLanguage");
        return new UkOriginalName(
            name.TextOf("NameNonLatinScript"),
            name.TextOf("NonLatinScriptType"),
            name.TextOf("NonLatinScriptLanguage")
        );
    }

    private static UkAddress Address(UkRecord record, XmlRecord address)
    {
        string[] lines =
        [
            "AddressLine1",
            "AddressLine2",
            "AddressLine3",
            "AddressLine4",
            "AddressLine5",
            "AddressLine6",
        ];
        Rest(record, address, [.. lines, "AddressPostalCode", "AddressCountry"]);
        return new UkAddress(
            string.Join(", ", lines.Select(address.TextOf).Where(l => l.Length > 0)),
            address.TextOf("AddressPostalCode"),
            address.TextOf("AddressCountry")
        );
    }

    private static UkNumber Number(UkRecord record, XmlRecord element, string kind)
    {
        Rest(record, element, kind + "Number", kind + "AdditionalInformation");
        return new UkNumber(element.TextOf(kind + "Number"), element.TextOf(kind + "AdditionalInformation"));
    }

    /// <summary>Which sanctions are imposed as one element each with true or false; the sanctions in words say the same, mostly.</summary>
    private static void Indicators(UkRecord record, XmlRecord element)
    {
        foreach (var indicator in element.Children)
        {
            switch (indicator.Text.ToLowerInvariant())
            {
                case "true" or "1" or "yes":
                    record.Add(UkField.Sanctions, Spaced(indicator.Name));
                    break;
                case "false" or "0" or "no" or "":
                    break;
                default:
                    record.AddOther(indicator.Name, indicator.Text);
                    break;
            }
        }
    }

    /// <summary>"TravelBan" as words.</summary>
    private static string Spaced(string name) =>
        string.Concat(
            name.Select(
                (c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"
            )
        );

    /// <summary>What an element has besides the parts that are known.</summary>
    private static void Rest(UkRecord record, XmlRecord element, params ReadOnlySpan<string> known)
    {
        foreach (var child in element.Children)
        {
            if (!known.Contains(child.Name) && child.Text.Length > 0)
                record.AddOther(child.Name, child.Text);
        }
    }
}
