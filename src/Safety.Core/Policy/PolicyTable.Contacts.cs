namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    // The room of contacts keeps counts for 120 days, and intrusions for a year: no window may be longer.
    private static IEnumerable<PolicyNumber> Contacts() =>
    [
        PolicyNumber.Time("workday_begins", "The time of day from which the agency works",
            numbers => numbers.WorkdayBegins, TimeSpan.Zero, TimeSpan.FromHours(12)),
        PolicyNumber.Time("workday_ends", "The time of day until which the agency works",
            numbers => numbers.WorkdayEnds, TimeSpan.FromHours(12), Day),
        PolicyNumber.Count("workdays_per_week", "The working days of a week, from Monday on",
            numbers => numbers.WorkdaysPerWeek, 1, 7, "days"),
        PolicyNumber.Count("demand_window_days", "The time over which demand for contact counts",
            numbers => numbers.DemandWindowDays, 7, 90, "days"),
        PolicyNumber.Count("demand_concern", "The contacts begun by a client that ask for a look",
            numbers => numbers.DemandConcern, 2, 1000),
        PolicyNumber.Count("frequent_contacts", "The contacts in that time that are called frequent",
            numbers => numbers.FrequentContacts, 1, 1000),
        PolicyNumber.Count("frequent_contact_days", "The longer time over which contact is called frequent",
            numbers => numbers.FrequentContactDays, 30, 120, "days"),
        PolicyNumber.Count("frequent_contacts_long", "The contacts in the longer time that are called frequent",
            numbers => numbers.FrequentContactsLong, 1, 1000),
        PolicyNumber.Count("demand_growth_days", "The length of the two spans between which demand is compared",
            numbers => numbers.DemandGrowthDays, 7, 56, "days"),
        PolicyNumber.Count("demand_growth_times", "How many times the demand before asks for a look",
            numbers => numbers.DemandGrowthTimes, 2, 10, "times"),
        PolicyNumber.Count("demand_growth_from", "The contacts from which the two spans are compared",
            numbers => numbers.DemandGrowthFrom, 2, 1000),
        PolicyNumber.Count("out_of_hours_days", "The time over which contacts out of hours count",
            numbers => numbers.OutOfHoursDays, 7, 90, "days"),
        PolicyNumber.Count("out_of_hours_concern", "The contacts out of hours that ask for a look",
            numbers => numbers.OutOfHoursConcern, 1, 1000),
        PolicyNumber.Count("unbilled_days", "The time over which unpaid time counts",
            numbers => numbers.UnbilledDays, 14, 112, "days"),
        PolicyNumber.Count("unbilled_percent", "The share of unpaid time above which a look is asked for",
            numbers => numbers.UnbilledPercent, 1, 100, "percent"),
        PolicyNumber.Count("unbilled_from_minutes", "The time from which the share of unpaid time counts",
            numbers => numbers.UnbilledFromMinutes, 1, 10_000, "minutes"),
        PolicyNumber.Count("coercive_demand_concern", "The demands under a threat that ask for a look",
            numbers => numbers.CoerciveDemandConcern, 1, 100),
        PolicyNumber.Count("demand_found_again_days", "The time after which escalating demand is found again",
            numbers => numbers.DemandFoundAgainDays, 7, 366, "days"),
        .. Intrusions(),
    ];

    private static IEnumerable<PolicyNumber> Intrusions() =>
    [
        PolicyNumber.Count("fixation_window_days", "The time over which unwanted intrusions count",
            numbers => numbers.FixationWindowDays, 28, 366, "days"),
        PolicyNumber.Count("fixation_suspected_from", "The unwanted intrusions from which a fixation is suspected",
            numbers => numbers.FixationSuspectedFrom, 2, 100),
        PolicyNumber.Count("fixation_suspected_span_days", "The time that they span at least",
            numbers => numbers.FixationSuspectedSpanDays, 1, 90, "days"),
        PolicyNumber.Count("fixation_persistent_from", "The unwanted intrusions from which a fixation persists",
            numbers => numbers.FixationPersistentFrom, 2, 1000),
        PolicyNumber.Count("fixation_persistent_span_days", "The time that a persistent fixation spans at least",
            numbers => numbers.FixationPersistentSpanDays, 1, 366, "days"),
        PolicyNumber.Count("fixation_found_again_days", "The time after which a fixation is found again",
            numbers => numbers.FixationFoundAgainDays, 7, 366, "days"),
    ];
}
