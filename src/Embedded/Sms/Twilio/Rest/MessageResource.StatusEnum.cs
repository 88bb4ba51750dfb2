using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class MessageResource
{
    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Accepted = new("accepted");
        public static readonly StatusEnum Canceled = new("canceled");
        public static readonly StatusEnum Delivered = new("delivered");
        public static readonly StatusEnum Failed = new("failed");
        public static readonly StatusEnum PartiallyDelivered = new("partially_delivered");
        public static readonly StatusEnum Queued = new("queued");
        public static readonly StatusEnum Read = new("read");
        public static readonly StatusEnum Received = new("received");
        public static readonly StatusEnum Receiving = new("receiving");
        public static readonly StatusEnum Scheduled = new("scheduled");
        public static readonly StatusEnum Sending = new("sending");
        public static readonly StatusEnum Sent = new("sent");
        public static readonly StatusEnum Undelivered = new("undelivered");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new(value);
    }
}
