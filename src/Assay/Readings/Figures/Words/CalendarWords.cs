namespace Assay.Readings.Figures.Words;

/// <summary>Names of months and days of the week, and the words around dates.</summary>
internal static class CalendarWords
{
    /// <summary>Names of months, in full, and their numbers.</summary>
    public static WordTable<int> Months { get; } =
        new([
            .. WordTable.Each(1, "January январ|ь|я|е|ю|ем січ|ень|ня|ні"),
            .. WordTable.Each(2, "February феврал|ь|я|е|ю|ем лют|ий|ого|ому"),
            .. WordTable.Each(3, "March март||а|е|у|ом берез|ень|ня|ні"),
            .. WordTable.Each(4, "April апрел|ь|я|е|ю|ем квіт|ень|ня|ні"),
            .. WordTable.Each(5, "May ма|й|я|е|ю|ем трав|ень|ня|ні"),
            .. WordTable.Each(6, "June июн|ь|я|е|ю|ем черв|ень|ня|ні"),
            .. WordTable.Each(7, "July июл|ь|я|е|ю|ем лип|ень|ня|ні"),
            .. WordTable.Each(8, "August август||а|е|у|ом серп|ень|ня|ні"),
            .. WordTable.Each(9, "September сентябр|ь|я|е|ю|ем верес|ень|ня|ні"),
            .. WordTable.Each(10, "October октябр|ь|я|е|ю|ем жовт|ень|ня|ні"),
            .. WordTable.Each(11, "November ноябр|ь|я|е|ю|ем листопад||а|і"),
            .. WordTable.Each(12, "December декабр|ь|я|е|ю|ем груд|ень|ня|ні"),
        ]);

    /// <summary>Names of months that are other words as well: "лютий ворог", "я маю".</summary>
    public static WordTable<bool> OtherWords { get; } =
        WordTable.Of(
            "лютий лютого лютому маю мае маем мая май марта марту марте янв фев лют черв вер серп трав груд сен"
        );

    /// <summary>Short forms, which a point may follow; capitalised as here.</summary>
    public static WordTable<int> ShortMonths { get; } =
        new(
            [
                ("Jan", 1),
                ("Feb", 2),
                ("Mar", 3),
                ("Apr", 4),
                ("Jun", 6),
                ("Jul", 7),
                ("Aug", 8),
                ("Sep", 9),
                ("Sept", 9),
                ("Oct", 10),
                ("Nov", 11),
                ("Dec", 12),
                ("янв", 1),
                ("фев", 2),
                ("мар", 3),
                ("апр", 4),
                ("июн", 6),
                ("июл", 7),
                ("авг", 8),
                ("сен", 9),
                ("сент", 9),
                ("окт", 10),
                ("ноя", 11),
                ("нояб", 11),
                ("дек", 12),
                ("січ", 1),
                ("лют", 2),
                ("квіт", 4),
                ("трав", 5),
                ("черв", 6),
                ("серп", 8),
                ("вер", 9),
                ("жовт", 10),
                ("груд", 12),
            ],
            isCaseExact: true
        );

    /// <summary>Days of the week.</summary>
    public static WordTable<IsoDayOfWeek> Weekdays { get; } =
        new([
            .. WordTable.Each(IsoDayOfWeek.Monday, "Monday понедельник||а|у понеділ|ок|ка"),
            .. WordTable.Each(IsoDayOfWeek.Tuesday, "Tuesday вторник||а|у вівтор|ок|ка"),
            .. WordTable.Each(IsoDayOfWeek.Wednesday, "Wednesday сред|а|у|ы серед|а|у|и"),
            .. WordTable.Each(IsoDayOfWeek.Thursday, "Thursday четверг||а|у четвер||га"),
            .. WordTable.Each(IsoDayOfWeek.Friday, "Friday пятниц|а|у|ы"),
            .. WordTable.Each(IsoDayOfWeek.Saturday, "Saturday суббот|а|у|ы субот|а|у|и"),
            .. WordTable.Each(IsoDayOfWeek.Sunday, "Sunday воскресень|е|я неділ|я|ю|і"),
        ]);

    /// <summary>Short forms of weekdays, which stand only before a date; capitalised as here.</summary>
    public static WordTable<IsoDayOfWeek> ShortWeekdays { get; } =
        new(
            [
                ("Mon", IsoDayOfWeek.Monday),
                ("Tue", IsoDayOfWeek.Tuesday),
                ("Tues", IsoDayOfWeek.Tuesday),
                ("Wed", IsoDayOfWeek.Wednesday),
                ("Thu", IsoDayOfWeek.Thursday),
                ("Thurs", IsoDayOfWeek.Thursday),
                ("Fri", IsoDayOfWeek.Friday),
                ("Sat", IsoDayOfWeek.Saturday),
                ("Sun", IsoDayOfWeek.Sunday),
            ],
            isCaseExact: true
        );

    /// <summary>Words before a month that stands alone.</summary>
    public static WordTable<bool> BeforeMonth { get; } =
        WordTable.Of(
            "in of as since by until till last next this early late mid during from before after through to between and past "
                + "в во с со до к от по у з із від на та и і початку наприкінці начале конце середине початок кінець кінця кінці конца концу начала началу середини середину середины середине раніше позже пізніше around"
        );

    /// <summary>Words of a year behind its number: "2025 года", "2025 р."</summary>
    public static WordTable<bool> YearWords { get; } =
        WordTable.Of("год года году годом годы годах годов гг г рік року році роком роки роках рр р");

    /// <summary>Prepositions that make four digits a year.</summary>
    public static WordTable<bool> BeforeYear { get; } =
        WordTable.Of(
            "in since by until till during from before after through early late mid year between of на в у с з до к від"
        );
}
