using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Canada;

/// <summary>A <c>record</c> of Canada's list in its own words; what is not there is "".</summary>
/// <param name="Country">The regulations it is listed under, in English and French: mostly a country, and never the party's own.</param>
/// <param name="LastName">A person's family name.</param>
/// <param name="GivenName">A person's other names.</param>
/// <param name="EntityOrShip">The name of an entity or ship.</param>
/// <param name="Title">A person's title or rank, or a ship's type.</param>
/// <param name="Imo">A ship's number.</param>
/// <param name="Date">A person's birth or a ship's building.</param>
/// <param name="Aliases">All other names in one text.</param>
/// <param name="Schedule">Schedule and part, such as <c>1, Part 2</c>.</param>
/// <param name="Item">The item's number in it.</param>
/// <param name="ListedOn">Day of listing.</param>
/// <param name="Others">Elements that are not known.</param>
/// <param name="Raw">The element.</param>
internal sealed record CanadaRecord(
    string Country,
    string LastName,
    string GivenName,
    string EntityOrShip,
    string Title,
    string Imo,
    string Date,
    string Aliases,
    string Schedule,
    string Item,
    string ListedOn,
    IReadOnlyList<(string Element, string Text)> Others,
    string Raw
)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Country",
        "LastName",
        "GivenName",
        "EntityOrShip",
        "TitleOrShip",
        "ShipIMONumber",
        "DateOfBirthOrShipBuildDate",
        "Aliases",
        "Schedule",
        "Item",
        "DateOfListing",
    };

    /// <summary>Takes an element apart.</summary>
    public static CanadaRecord Of(XmlRecord element) =>
        new(
            element.TextOf("Country"),
            element.TextOf("LastName"),
            element.TextOf("GivenName"),
            element.TextOf("EntityOrShip"),
            element.TextOf("TitleOrShip"),
            element.TextOf("ShipIMONumber"),
            element.TextOf("DateOfBirthOrShipBuildDate"),
            element.TextOf("Aliases"),
            element.TextOf("Schedule"),
            element.TextOf("Item"),
            element.TextOf("DateOfListing"),
            [
                .. element
                    .Children.Where(c => !Known.Contains(c.Name) && c.Text.Length > 0)
                    .Select(c => (c.Name, c.Text)),
            ],
            element.ToXml()
        );
}
