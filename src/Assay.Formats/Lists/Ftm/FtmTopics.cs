using Assay.Listings;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Topics by which an entity counts as listed although the file has no sanction of it.</summary>
internal static class FtmTopics
{
    private static readonly (string Topic, DesignationEffect Effect, string Wording)[] Listed =
    [
        ("sanction", DesignationEffect.Unknown, "sanctioned; the file does not say by whom"),
        ("sanction.linked", DesignationEffect.Other, "linked to a sanctioned entity; not designated itself"),
        ("sanction.counter", DesignationEffect.Unknown, "counter-sanctioned; the file does not say by whom"),
        ("debarment", DesignationEffect.Debarment, "debarred; the file does not say by whom"),
        (
            "export.control",
            DesignationEffect.ExportControl,
            "under export control; the file does not say by whom"
        ),
        (
            "export.control.linked",
            DesignationEffect.Other,
            "linked to an entity under export control; not designated itself"
        ),
    ];

    /// <summary>Whether the topics make an entity a listed party.</summary>
    public static bool AreListed(FtmEntity entity) => entity.Values("topics").Any(IsListed);

    /// <summary>The designations that topics alone make, one each.</summary>
    public static IEnumerable<(string Topic, DesignationEffect Effect, string Wording)> Of(
        FtmEntity entity
    ) =>
        entity
            .Values("topics")
            .Where(IsListed)
            .Select(topic =>
            {
                var known = Array.Find(Listed, l => string.Equals(l.Topic, topic, StringComparison.Ordinal));
                return known.Topic is null ? (topic, DesignationEffect.Unknown, topic) : known;
            });

    private static bool IsListed(string topic) =>
        topic is "sanction" or "debarment" or "export.control"
        || topic.StartsWith("sanction.", StringComparison.Ordinal)
        || topic.StartsWith("export.control.", StringComparison.Ordinal);
}
