namespace Safety.Web.Store.Postgres;

/// <summary>
/// The PostgreSQL server is set up so that an acknowledged report could be lost or damaged. The service does not start
/// on it; the message names the setting and how to change it.
/// </summary>
public sealed class ServerBreaksPromise : Exception
{
    /// <summary>A broken promise without more to say.</summary>
    public ServerBreaksPromise() : this("The PostgreSQL server can lose acknowledged reports.") { }

    /// <summary>A broken promise, in a sentence for the person who runs the server.</summary>
    public ServerBreaksPromise(string message) : base(message) { }

    /// <summary>A broken promise with what caused it.</summary>
    public ServerBreaksPromise(string message, Exception cause) : base(message, cause) { }
}
