using Assay.Formats.Yaml;
using Assay.Territories.Shapes;

namespace Assay.Formats.Geo;

/// <summary>Outlines written by hand in YAML: a list of <c>[longitude, latitude]</c>.</summary>
internal static class OutlineField
{
    /// <summary>The outline as a shape, closed if it was not; null where it cannot be read.</summary>
    public static GroundShape? Outline(this Field field)
    {
        var positions = new List<double>();
        foreach (var place in field.Items())
        {
            var numbers = place.Items();
            var longitude = numbers.Count == 2 ? numbers[0].Number(-180, 180) : null;
            var latitude = numbers.Count == 2 ? numbers[1].Number(-90, 90) : null;
            if (longitude is null || latitude is null)
            {
                place.Refuse("a place", "Write [longitude, latitude], such as [37.8, 48.0].");
                return null;
            }
            positions.Add(longitude.Value);
            positions.Add(latitude.Value);
        }
        if (positions.Count < 6)
        {
            field.Refuse("an outline", "Write at least three places.");
            return null;
        }
        if (positions[0] != positions[^2] || positions[1] != positions[^1])
            positions.AddRange([positions[0], positions[1]]);
        return new GroundShape([.. positions], [positions.Count], [1]);
    }
}
