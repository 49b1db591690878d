using Assay.Listings;

namespace Assay.Formats.Lists.Ftm;

/// <summary>A person's name in its parts. FollowTheMoney keeps all given names in one heap and all family names in another: only where each has one do they belong together.</summary>
internal static class FtmNameFields
{
    private static readonly string[] Given = ["firstName", "secondName", "middleName"];
    private static readonly string[] Others =
    [
        "fatherName",
        "motherName",
        "lastName",
        "maidenName",
        "nameSuffix",
    ];

    /// <summary>The parts; null where there are none, or more than have a place.</summary>
    public static NameFields? Read(FtmEntity entity)
    {
        if (Given.Concat(Others).Any(p => entity.Values(p).Count > 1))
            return null;
        if (One(entity, "secondName") is not null && One(entity, "middleName") is not null)
            return null;
        var family = One(entity, "lastName");
        var given = One(entity, "firstName");
        if (family is null && given is null)
            return null;
        return new NameFields(family, given, One(entity, "secondName") ?? One(entity, "middleName"))
        {
            Patronymic = One(entity, "fatherName"),
            Matronymic = One(entity, "motherName"),
            Maiden = One(entity, "maidenName"),
            Suffix = One(entity, "nameSuffix"),
        };
    }

    private static string? One(FtmEntity entity, string property) =>
        entity.Values(property) is [var value] ? value : null;
}
