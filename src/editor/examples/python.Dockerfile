FROM python
WORKDIR /app
ADD . /app
RUN apt-get update
RUN apt-get install -y build-essential libpq-dev
RUN pip install -r requirements.txt
ENV FLASK_ENV=production
EXPOSE 99999
CMD python manage.py migrate && exec gunicorn app:application
