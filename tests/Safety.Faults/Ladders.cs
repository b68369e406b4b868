using Npgsql;
using Safety.Web.Tests.Watch;

namespace Safety.Faults;

/// <summary>What the ladders of the visits' alerts did.</summary>
internal static class Ladders
{
    /// <summary>Whether every visit's alert has come to its last step, with every message of it sent.</summary>
    public static async Task<bool> AreToldToEverybodyAsync(OutAndAbout here, IReadOnlyCollection<Guid> visits)
    {
        try
        {
            var exhausted = await here.Agency.Rows(
                "select (data -> 'subject' ->> 'id')::uuid from safety.mt_doc_alert"
                + " where data ->> 'kind' = 'visit_overrun' and data ->> 'status' = 'exhausted'",
                row => row.GetGuid(0));
            var left = await here.Agency.Rows("select count(*) from watch.delivery", row => row.GetInt64(0));
            return visits.All(exhausted.Contains) && left[0] == 0;
        }
        catch (NpgsqlException)
        {
            // The server is down, as the test wishes.
            return false;
        }
    }

    /// <summary>Every step that was called, every mail that was owed, and every mail that was taken.</summary>
    public static async Task<LadderRecord> RecordAsync(OutAndAbout here) => new(
        await here.Agency.Rows(
            """
            select stream_id, case type when 'alert_raised' then 0 when 'alert_escalated' then (data ->> 'step')::int
                else 2 + (data ->> 'broadcast')::int end,
              coalesce(data ->> 'raised_at', data ->> 'escalated_at', data ->> 'exhausted_at')::timestamptz,
              coalesce(data ->> 'answer_by', data ->> 'next_broadcast_at')::timestamptz
            from safety.mt_events where type in ('alert_raised', 'alert_escalated', 'alert_exhausted')
              and stream_id in (select id from safety.mt_doc_alert where data ->> 'kind' = 'visit_overrun')
            order by seq_id
            """,
            row => new StepCalled(
                row.GetGuid(0), row.GetInt32(1), row.GetFieldValue<DateTimeOffset>(2),
                row.GetFieldValue<DateTimeOffset>(3))),
        await here.Agency.Rows(
            """
            select replace(data ->> 'delivery', '-', ''), replace(data ->> 'recipient', '-', ''),
              concat_ws(' ', stream_id, data ->> 'step', data ->> 'round', data ->> 'recipient')
            from safety.mt_events where type = 'delivery_queued' and data ->> 'channel' = 'email'
            """,
            row => new MailOwed(
                $"<{row.GetString(0)}@alerts.safety>", $"{row.GetString(1)}@example.org", row.GetString(2))),
        [
            .. here.Mail.Mails.Select(mail => new MailTaken(SmtpSink.IdOf(mail), SmtpSink.AddressOf(mail)))
                .Where(mail => mail.MessageId.EndsWith("@alerts.safety>", StringComparison.Ordinal)),
        ]);
}
